package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Mono;

/** Leaves of each work one document: the earliest of those that match. */
public final class OneOfEachWork {

    private static final List<NamedValue<CompositeAggregationSource>> WORK = List.of(NamedValue.of(
            "work", CompositeAggregationSource.of(source -> source.terms(terms -> terms.field(Fields.WORK_ID)))));

    private static final SourceConfig NOTHING = SourceConfig.of(source -> source.fetch(false));

    private final EarliestDocuments earliest;

    /** Looks for the earliest among these. */
    public OneOfEachWork(EarliestDocuments earliest) {
        this.earliest = earliest;
    }

    /** Returns those of the documents that are to be looked at. */
    public Mono<Query> of(Query documents) {
        return earliest.of(MatchQueries.both(copied(), documents), WORK, NOTHING)
                .map(work -> Objects.requireNonNull(work.document().id()))
                .collectList()
                .map(ids -> once(documents, ids));
    }

    private static Query once(Query documents, List<String> ids) {
        List<Query> wanted = new ArrayList<>();
        wanted.add(new BoolQuery.Builder().mustNot(copied()).build()._toQuery());
        if (!ids.isEmpty()) {
            wanted.add(Queries.terms(Fields.ID, ids));
        }
        return new BoolQuery.Builder()
                .filter(documents)
                .should(wanted)
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    private static Query copied() {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.WORK_COPIES).gt(1.0))
                .build()
                ._toQuery();
    }
}
