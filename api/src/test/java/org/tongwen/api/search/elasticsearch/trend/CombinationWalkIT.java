package org.tongwen.api.search.elasticsearch.trend;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.api.it.SampleServer;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.combination.CombinationWalk;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Mono;

@ExtendWith(SampleServer.class)
class CombinationWalkIT {

    private static final Query HANT =
            QueryBuilders.term().field(Fields.SCRIPT).value("hant").build()._toQuery();

    private final ElasticsearchAsyncClient client;

    CombinationWalkIT(TongwenElasticsearch elasticsearch) {
        this.client = elasticsearch.reader();
    }

    /** Pages end behind numbers, dates and what is missing. */
    @ParameterizedTest
    @EnumSource
    void pagesOfAnySizeHaveTheSameCombinations(Interval interval) {
        for (Periods periods : Periods.of(interval)) {
            List<String> all = walk(periods, 1_000);
            assertThat(all).hasSizeGreaterThan(7).doesNotHaveDuplicates();
            for (int size : List.of(1, 7, all.size())) {
                assertThat(walk(periods, size)).as("pages of %d", size).isEqualTo(all);
            }
        }
    }

    private List<String> walk(Periods periods, int pageSize) {
        List<NamedValue<CompositeAggregationSource>> sources = new ArrayList<>();
        sources.add(NamedValue.of(
                "region",
                CompositeAggregationSource.of(source ->
                        source.terms(terms -> terms.field(Fields.REGION_PATH).missingBucket(true)))));
        sources.add(NamedValue.of("when", periods.source()));
        Query documents = QueryBuilders.bool()
                .filter(FilterQueries.present(), periods.documents())
                .build()
                ._toQuery();
        return Objects.requireNonNull(new CombinationWalk(documents, List.of(HANT), sources, pageSize, null)
                .all(request -> Mono.fromFuture(() -> client.search(request, Void.class)))
                .map(found -> found.value("region")._toJsonString() + " "
                        + periods.when().apply(found.value("when")) + " " + found.counts())
                .collectList()
                .block());
    }
}
