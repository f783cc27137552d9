package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.SearchResult.Highlights;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Passages that show why a document matches, in its own script. Where a document has the parts verbatim, these alone
 * are marked; only where it has not are single words.
 */
final class Highlighting {

    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 120;

    private Highlighting() {}

    static Highlight of(ParsedQuery query) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .fields(
                        field(Fields.TITLE, 0, verbatim(query, Fields.TITLE)),
                        field(Fields.TITLE_WORDS, 0, words(query, Fields.TITLE_WORDS)),
                        field(Fields.BODY, PASSAGES, verbatim(query, Fields.BODY)),
                        field(Fields.BODY_WORDS, PASSAGES, words(query, Fields.BODY_WORDS))));
    }

    private static NamedValue<HighlightField> field(String name, int passages, Query query) {
        return NamedValue.of(
                name,
                HighlightField.of(field -> field.numberOfFragments(passages)
                        .fragmentSize(PASSAGE_LENGTH)
                        .boundaryScannerLocale("zh")
                        .order(HighlighterOrder.Score)
                        .highlightQuery(query)));
    }

    private static Query verbatim(ParsedQuery query, String field) {
        return MatchQueries.anyOf(query.parts().stream()
                .flatMap(part -> part.alternatives().stream())
                .map(alternative -> MatchQueries.phrase(field, alternative))
                .toList());
    }

    private static Query words(ParsedQuery query, String field) {
        return MatchQueries.anyOf(query.parts().stream()
                .flatMap(part -> part.alternatives().stream())
                .map(alternative -> QueryBuilders.match()
                        .field(field)
                        .query(alternative)
                        .build()
                        ._toQuery())
                .toList());
    }

    /** Reads the passages that came back for one hit. */
    static Highlights read(Map<String, List<String>> highlight) {
        List<String> title = highlight.getOrDefault(Fields.TITLE, List.of());
        List<String> body = highlight.getOrDefault(Fields.BODY, List.of());
        if (title.isEmpty() && body.isEmpty()) {
            title = highlight.getOrDefault(Fields.TITLE_WORDS, List.of());
            body = highlight.getOrDefault(Fields.BODY_WORDS, List.of());
        }
        return new Highlights(joined(title), joined(body));
    }

    /** Marks that touch become one: words of the query that follow each other are one find to a reader. */
    private static List<String> joined(List<String> passages) {
        List<String> joined = new ArrayList<>();
        for (String passage : passages) {
            joined.add(passage.replace("</mark><mark>", "").strip());
        }
        return joined;
    }
}
