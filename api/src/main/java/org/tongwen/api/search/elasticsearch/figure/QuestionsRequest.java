package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.figure.StatedFigure.Same;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/**
 * How many figures documents state of the same subject and period, and how many different values these have.
 *
 * @param figures which figures are counted
 * @param most how many questions at most
 */
record QuestionsRequest(Query documents, Query figures, int most) {

    private static final String FIGURES = "figures";
    private static final String COUNTED = "counted";
    private static final String QUESTIONS = "questions";
    private static final String VALUES = "values";
    /** Up to so many different values are counted one by one; beyond, their number is an estimate. */
    private static final int EXACT = 1_000;

    SearchRequest request() {
        Aggregation questions = Aggregation.of(a -> a.terms(terms ->
                        terms.field(Fields.FIGURE_QUESTION).size(most + 1).minDocCount(1))
                .aggregations(
                        VALUES,
                        values -> values.cardinality(different ->
                                different.field(Fields.FIGURE_VALUE).precisionThreshold(EXACT))));
        Aggregation counted = Aggregation.of(a -> a.filter(figures).aggregations(QUESTIONS, questions));
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(documents)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(
                        FIGURES,
                        Aggregation.of(a ->
                                a.nested(nested -> nested.path(Fields.FIGURES)).aggregations(COUNTED, counted)))
                .build();
    }

    /** Returns what is the same, by question. */
    static Map<String, Same> read(SearchResponse<?> response) {
        Map<String, Same> byQuestion = new HashMap<>();
        Aggregate counted = get(get(response.aggregations(), FIGURES).nested().aggregations(), COUNTED);
        for (StringTermsBucket bucket : questions(counted)) {
            String question = bucket.key().stringValue();
            long values = get(bucket.aggregations(), VALUES).cardinality().value();
            byQuestion.put(question, new Same(question, bucket.docCount(), values));
        }
        return byQuestion;
    }

    private static List<StringTermsBucket> questions(Aggregate counted) {
        return get(counted.filter().aggregations(), QUESTIONS)
                .sterms()
                .buckets()
                .array();
    }

    private static Aggregate get(Map<String, Aggregate> aggregates, String name) {
        return Objects.requireNonNull(aggregates.get(name), name);
    }
}
