package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.elasticsearch.Queries;
import org.tongwen.api.search.figure.FigureFacet.Kind;
import org.tongwen.api.search.figure.FigureFilter;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Which figures pass a filter.
 *
 * @param questions of which figures are wanted that contradict each other; null if all are wanted
 */
record FigureQueries(FigureFilter filter, @Nullable Collection<String> questions) {

    private static final int DECEMBER = 12;

    /** Returns the figures that pass. */
    Query all() {
        return allBut(null);
    }

    /** Returns the figures that pass whatever is chosen of one kind of value, which are to be counted by it. */
    Query allBut(@Nullable Kind counted) {
        List<Query> queries = new ArrayList<>();
        addTerms(queries, Fields.FIGURE_METRIC, counted == Kind.METRIC ? List.of() : filter.metrics());
        addTerms(queries, Fields.FIGURE_KIND, counted == Kind.KIND ? List.of() : filter.kinds());
        addTerms(queries, Fields.FIGURE_UNIT, counted == Kind.UNIT ? List.of() : filter.units());
        addTerms(queries, Fields.FIGURE_REGIONS, filter.regions());
        addTerms(queries, Fields.FIGURE_INDUSTRIES, filter.industries());
        addTerms(queries, Fields.FIGURE_CLUSTERS, filter.clusters());
        if (counted != Kind.PERIOD && (filter.periodFrom() != null || filter.periodTo() != null)) {
            queries.add(period(filter.periodFrom(), filter.periodTo()));
        }
        addValues(queries);
        if (questions != null) {
            queries.add(Queries.terms(Fields.FIGURE_QUESTION, questions));
        }
        return new BoolQuery.Builder().filter(queries).build()._toQuery();
    }

    private static void addTerms(List<Query> queries, String field, List<String> values) {
        if (!values.isEmpty()) {
            queries.add(Queries.terms(field, values));
        }
    }

    private static Query period(@Nullable Integer from, @Nullable Integer to) {
        LocalDate first = from == null ? null : Year.of(from).atDay(1);
        LocalDate last = to == null ? null : Year.of(to).atMonth(DECEMBER).atEndOfMonth();
        return QueryBuilders.range()
                .date(range -> range.field(Fields.FIGURE_LAST_DAY)
                        .gte(first == null ? null : first.toString())
                        .lte(last == null ? null : last.toString()))
                .build()
                ._toQuery();
    }

    /** A range is a value from its lower to its upper end. */
    private void addValues(List<Query> queries) {
        if (filter.valueFrom() != null) {
            double least = filter.valueFrom().doubleValue();
            queries.add(new BoolQuery.Builder()
                    .should(from(Fields.FIGURE_VALUE, least), from(Fields.FIGURE_UP_TO, least))
                    .build()
                    ._toQuery());
        }
        if (filter.valueTo() != null) {
            double most = filter.valueTo().doubleValue();
            queries.add(QueryBuilders.range()
                    .number(range -> range.field(Fields.FIGURE_VALUE).lte(most))
                    .build()
                    ._toQuery());
        }
    }

    private static Query from(String field, double least) {
        return QueryBuilders.range()
                .number(range -> range.field(field).gte(least))
                .build()
                ._toQuery();
    }
}
