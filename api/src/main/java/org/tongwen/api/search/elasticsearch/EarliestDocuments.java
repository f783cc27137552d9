package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds the earliest document of each combination of values, page by page, so that none is missing. */
public final class EarliestDocuments {

    private static final String EACH = "each";
    private static final String EARLIEST = "earliest";
    private static final int PAGE = 500;

    private final Asking elasticsearch;

    /** Asks this Elasticsearch. */
    public EarliestDocuments(Asking elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /** The earliest document that has these values; of one day, the first by id. */
    public record Earliest(Map<String, FieldValue> values, Hit<JsonData> document) {

        public Earliest {
            values = Map.copyOf(values);
        }
    }

    /**
     * Returns the earliest of these documents, those without a date last; of what is known by its month or year alone, the last day of that
     * counts, so that it stands before nothing that may have been earlier.
     *
     * @param sources what is combined
     * @param fetched what is fetched of each
     */
    public Flux<Earliest> of(
            Query documents, List<NamedValue<CompositeAggregationSource>> sources, SourceConfig fetched) {
        Aggregation earliest = Aggregation.of(a -> a.topHits(
                hits -> hits.size(1).source(fetched).sort(ascending(Fields.SORT_UNTIL), ascending(Fields.ID))));
        return page(documents, sources, earliest, Map.of())
                .expand(page -> page.buckets().array().size() < PAGE
                        ? Mono.empty()
                        : page(documents, sources, earliest, page.afterKey()))
                .concatMapIterable(page -> page.buckets().array())
                .map(EarliestDocuments::read);
    }

    private Mono<CompositeAggregate> page(
            Query documents,
            List<NamedValue<CompositeAggregationSource>> sources,
            Aggregation earliest,
            Map<String, FieldValue> after) {
        SearchRequest request = new SearchRequest.Builder()
                .index(IndexNames.READ)
                .query(documents)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .aggregations(
                        EACH,
                        each -> each.composite(composite -> {
                                    composite.sources(sources).size(PAGE);
                                    return after.isEmpty() ? composite : composite.after(after);
                                })
                                .aggregations(EARLIEST, earliest))
                .build();
        return elasticsearch
                .count(request)
                .map(response -> Objects.requireNonNull(response.aggregations().get(EACH))
                        .composite());
    }

    private static Earliest read(CompositeBucket bucket) {
        List<Hit<JsonData>> hits = Objects.requireNonNull(bucket.aggregations().get(EARLIEST))
                .topHits()
                .hits()
                .hits();
        return new Earliest(bucket.key(), hits.getFirst());
    }

    private static SortOptions ascending(String name) {
        return SortOptions.of(sort ->
                sort.field(field -> field.field(name).order(SortOrder.Asc).missing("_last")));
    }
}
