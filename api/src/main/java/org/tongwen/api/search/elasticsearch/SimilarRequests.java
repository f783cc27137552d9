package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Like;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.SimilarRequest;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;

/**
 * The requests that tell which documents are similar to one: those with most of its telling terms, which are bigrams of the title and
 * words of the body that are frequent in it and rare elsewhere. So formulas such as 关于印发…的通知 weigh little.
 */
final class SimilarRequests {

    /** Telling terms of title and of body; twice as many find hardly better, half as many find worse. */
    private static final int TERMS = 25;

    /** Words of one character tell little of a subject: 之, 及, 條. */
    private static final int WORD_LENGTH = 2;

    /** The share of the telling terms of title or body that a document must have. */
    private static final String SHARE = "20%";

    private SimilarRequests() {}

    /** Returns the request for the document itself. */
    static SearchRequest subject(String id) {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(1)
                .query(FilterQueries.document(id))
                .source(SearchRequests.listed())
                .build();
    }

    /** Returns the request for what is similar to the document, one of each other work. */
    static SearchRequest similar(Hit<IndexDocument> subject, SimilarRequest request) {
        String work = source(subject).work().id();
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(new BoolQuery.Builder()
                        .should(likeTitle(subject), likeBody(subject))
                        .minimumShouldMatch("1")
                        .filter(FilterQueries.present(request.filters()))
                        .mustNot(Queries.term(Fields.WORK_ID, work))
                        .build()
                        ._toQuery())
                .collapse(collapse -> collapse.field(Fields.WORK_ID))
                .size(request.size())
                .sort(Sorting.of(Sort.RELEVANCE))
                .source(SearchRequests.listed())
                .build();
    }

    /** The title of a document that has no body is looked for in bodies, too. */
    private static Query likeTitle(Hit<IndexDocument> subject) {
        IndexDocument.Text text = source(subject).text();
        Like title = Like.of(like -> like.text(text.title()));
        return text.length() > 0
                ? moreLike(title, Fields.TITLE_BIGRAMS)
                : moreLike(title, Fields.TITLE_BIGRAMS, Fields.BODY_WORDS);
    }

    private static Query likeBody(Hit<IndexDocument> subject) {
        return moreLike(
                Like.of(like -> like.document(
                        document -> document.index(subject.index()).id(Objects.requireNonNull(subject.id())))),
                Fields.BODY_WORDS);
    }

    private static Query moreLike(Like like, String... fields) {
        return QueryBuilders.moreLikeThis()
                .fields(List.of(fields))
                .like(like)
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(WORD_LENGTH)
                .maxQueryTerms(TERMS)
                .minimumShouldMatch(SHARE)
                .boostTerms(1.0)
                .build()
                ._toQuery();
    }

    private static IndexDocument source(Hit<IndexDocument> hit) {
        return Objects.requireNonNull(hit.source(), "sources are fetched");
    }
}
