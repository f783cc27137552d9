package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.util.NamedValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongwen.elasticsearch.contract.Fields;

/** Finds works with other than as many documents as these say, by counting all that have several. */
record BrokenWorks(ElasticsearchAsyncClient client, String index) {

    private static final int PAGE = 1_000;
    private static final String WORKS = "works";
    private static final String MOST = "most";
    private static final String LEAST = "least";

    Set<String> find() {
        Set<String> broken = new HashSet<>();
        CompositeAggregate page = page(Map.of());
        while (!page.buckets().array().isEmpty()) {
            for (CompositeBucket work : page.buckets().array()) {
                if (isBroken(work)) {
                    broken.add(Objects.requireNonNull(work.key().get(WORKS)).stringValue());
                }
            }
            page = page(page.afterKey());
        }
        return broken;
    }

    private CompositeAggregate page(Map<String, FieldValue> after) {
        CompositeAggregation.Builder works = new CompositeAggregation.Builder()
                .size(PAGE)
                .sources(NamedValue.of(
                        WORKS, CompositeAggregationSource.of(s -> s.terms(t -> t.field(Fields.WORK_ID)))));
        if (!after.isEmpty()) {
            works.after(after);
        }
        Aggregation counted = Aggregation.of(a -> a.composite(works.build())
                .aggregations(MOST, most -> most.max(m -> m.field(Fields.WORK_COPIES)))
                .aggregations(LEAST, least -> least.min(m -> m.field(Fields.WORK_COPIES))));
        return Objects.requireNonNull(Backoff.STANDARD
                        .await(() -> client.search(
                                request -> request.index(index)
                                        .size(0)
                                        .query(WorkQueries.shared())
                                        .aggregations(WORKS, counted),
                                Void.class))
                        .aggregations()
                        .get(WORKS))
                .composite();
    }

    private static boolean isBroken(CompositeBucket work) {
        Double most = aggregate(work, MOST).max().value();
        Double least = aggregate(work, LEAST).min().value();
        return most == null || least == null || most != work.docCount() || least != work.docCount();
    }

    private static Aggregate aggregate(CompositeBucket work, String name) {
        return Objects.requireNonNull(work.aggregations().get(name));
    }
}
