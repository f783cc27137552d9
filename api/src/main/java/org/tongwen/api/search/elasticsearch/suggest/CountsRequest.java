package org.tongwen.api.search.elasticsearch.suggest;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.suggest.Counts;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Counts the documents of each agency, region, industry, cluster and programme. */
final class CountsRequest {

    /** More names than this are not offered: the rarest are left out. */
    private static final int MOST = 10_000;

    private static final List<String> FIELDS = List.of(
            Fields.REGION_PATH,
            Fields.INDUSTRY_PATH,
            Fields.CLUSTERS,
            Fields.PROGRAMMES,
            Fields.AGENCIES_FOLDED,
            Fields.AGENCIES,
            Fields.AGENCY_CODES_FOLDED);

    private CountsRequest() {}

    static SearchRequest request() {
        Map<String, Aggregation> aggregations = new LinkedHashMap<>();
        FIELDS.forEach(field -> aggregations.put(
                field, Aggregation.of(a -> a.terms(terms -> terms.field(field).size(MOST)))));
        return new SearchRequest.Builder()
                .index(IndexNames.READ)
                .size(0)
                .query(FilterQueries.present())
                .aggregations(aggregations)
                .build();
    }

    static Counts read(SearchResponse<?> response) {
        return new Counts(
                counts(response, Fields.REGION_PATH),
                counts(response, Fields.INDUSTRY_PATH),
                counts(response, Fields.CLUSTERS),
                counts(response, Fields.PROGRAMMES),
                counts(response, Fields.AGENCIES_FOLDED),
                List.copyOf(counts(response, Fields.AGENCIES).keySet()),
                counts(response, Fields.AGENCY_CODES_FOLDED));
    }

    private static Map<String, Long> counts(SearchResponse<?> response, String field) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Aggregate aggregate = Objects.requireNonNull(response.aggregations().get(field), field);
        for (StringTermsBucket bucket : aggregate.sterms().buckets().array()) {
            counts.put(bucket.key().stringValue(), bucket.docCount());
        }
        return counts;
    }
}
