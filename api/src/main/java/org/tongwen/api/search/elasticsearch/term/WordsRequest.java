package org.tongwen.api.search.elasticsearch.term;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FilterAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.term.TypicalTerms;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Counts the documents of two sets that have each of some words in title or body. */
record WordsRequest(Query set, Query other, Candidates.Found candidates) {

    private static final String SET = "set";
    private static final String OTHER = "other";
    private static final String WORDS = "words";

    SearchRequest request() {
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(FilterQueries.present())
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(SET, of(set))
                .aggregations(OTHER, of(other))
                .build();
    }

    TypicalTerms read(SearchResponse<?> response) {
        FilterAggregate inSet = get(response.aggregations(), SET).filter();
        FilterAggregate inOther = get(response.aggregations(), OTHER).filter();
        List<Long> setCounts = counts(inSet);
        List<Long> otherCounts = counts(inOther);
        Map<String, TypicalTerms.Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < setCounts.size(); i++) {
            counts.put(candidates.words().get(i), new TypicalTerms.Counts(setCounts.get(i), otherCounts.get(i)));
        }
        return new TypicalTerms(candidates.sampled(), inSet.docCount(), inOther.docCount(), counts);
    }

    private Aggregation of(Query documents) {
        Aggregation.Builder.ContainerBuilder counted = new Aggregation.Builder().filter(documents);
        return candidates.words().isEmpty()
                ? counted.build()
                : counted.aggregations(
                                WORDS,
                                words -> words.filters(
                                        filters -> filters.filters(each -> each.array(candidates.words().stream()
                                                .map(WordsRequest::having)
                                                .toList()))))
                        .build();
    }

    private static Query having(String word) {
        return new BoolQuery.Builder()
                .should(term(Fields.TITLE_WORDS, word), term(Fields.BODY_WORDS, word))
                .build()
                ._toQuery();
    }

    private static Query term(String field, String word) {
        return QueryBuilders.term().field(field).value(word).build()._toQuery();
    }

    private static List<Long> counts(FilterAggregate documents) {
        Aggregate words = documents.aggregations().get(WORDS);
        return words == null
                ? List.of()
                : words.filters().buckets().array().stream()
                        .map(FiltersBucket::docCount)
                        .toList();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
