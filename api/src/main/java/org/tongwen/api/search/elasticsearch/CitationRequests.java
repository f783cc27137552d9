package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.api.search.CitationLinks.Cited;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.TitleSpelling;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.citation.Citation.Kind;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.script.ScriptFolding;

/** Follows citations both ways: a document is meant by its number, or by its whole title. */
final class CitationRequests {

    /** A document names at most a hundred others, some of which have copies. */
    private static final int MOST_CITED = 1_000;

    /** Shorter titles (通知, 工作报告) are those of many documents. */
    private static final int SHORTEST_TITLE = 6;

    private CitationRequests() {}

    /** Returns the request for the documents that are cited. */
    static SearchRequest cited(StoredDocument document) {
        List<Citation> citations = document.subject().citations();
        List<String> numbers = citations.stream()
                .filter(citation -> citation.kind() == Kind.NUMBER)
                .map(Citation::folded)
                .toList();
        List<String> titles = citations.stream()
                .filter(citation -> citation.kind() == Kind.TITLE)
                .map(citation -> TitleSpelling.plain(citation.folded()))
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .toList();
        Query meant = MatchQueries.anyOf(List.of(
                Queries.terms(Fields.DOCUMENT_NUMBER_FOLDED, numbers), Queries.terms(Fields.TITLE_PLAIN, titles)));
        return request(document, meant, MOST_CITED);
    }

    /** Returns the request for the documents that cite it, the newest first. */
    static SearchRequest citing(StoredDocument document, int size) {
        String title = fold(document.text().title());
        List<String> names = Stream.concat(
                        document.subject().numbers().stream().map(DocumentNumber::folded),
                        Stream.of(title).filter(name -> name.length() >= SHORTEST_TITLE))
                .toList();
        return request(document, Queries.terms(Fields.CITATIONS_FOLDED, names), size);
    }

    /** Returns what is cited, each with those of the documents found that are meant. */
    static List<Cited> matched(StoredDocument document, List<StoredDocument> found) {
        return document.subject().citations().stream()
                .map(citation -> new Cited(
                        citation,
                        found.stream().filter(other -> isMeant(other, citation)).toList()))
                .toList();
    }

    private static boolean isMeant(StoredDocument document, Citation citation) {
        String folded = citation.folded();
        return switch (citation.kind()) {
            case NUMBER ->
                document.subject().numbers().stream()
                        .anyMatch(number -> number.folded().equals(folded));
            case TITLE ->
                TitleSpelling.plain(folded)
                        .equals(TitleSpelling.plain(fold(document.text().title())));
        };
    }

    private static SearchRequest request(StoredDocument document, Query others, int size) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .filter(FilterQueries.present(), others)
                        .mustNot(Queries.term(Fields.ID, document.id()))
                        .build()
                        ._toQuery())
                .sort(Sorting.of(Sort.NEWEST))
                .size(size)
                .trackTotalHits(total -> total.enabled(true))
                .source(SearchRequests.listed())
                .build();
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }
}
