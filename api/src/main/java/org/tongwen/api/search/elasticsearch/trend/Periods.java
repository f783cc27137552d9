package org.tongwen.api.search.elasticsearch.trend;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.trend.Cell.Period;
import org.tongwen.api.search.trend.Cell.Vague;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Documents whose periods are found in one way. The parts of an interval hold every document once.
 *
 * @param documents which documents
 * @param source where the index has their period
 * @param when what a value of the source says
 */
record Periods(Query documents, CompositeAggregationSource source, Function<FieldValue, When> when) {

    private static final List<FieldValue> MONTH_OR_BETTER = List.of(FieldValue.of("month"), FieldValue.of("day"));
    /** More years than there are, so that all fall together. */
    private static final double ALL_YEARS = 10_000;

    /** Returns the parts of an interval. */
    static List<Periods> of(Interval interval) {
        return switch (interval) {
            case YEAR -> List.of(new Periods(FilterQueries.present(), year(), Periods::year));
            case QUARTER, MONTH ->
                List.of(
                        new Periods(datedByMonth(), start(interval), Periods::month),
                        new Periods(
                                new BoolQuery.Builder()
                                        .mustNot(datedByMonth())
                                        .build()
                                        ._toQuery(),
                                anyYear(),
                                value -> value.isNull() ? Vague.UNKNOWN : Vague.IMPRECISE));
        };
    }

    /** Those whose date, which is that of signing, else that of publication, is known by the month. */
    private static Query datedByMonth() {
        return new BoolQuery.Builder()
                .should(
                        monthOrBetter(Fields.ISSUED_PRECISION),
                        new BoolQuery.Builder()
                                .mustNot(FilterQueries.exists(Fields.ISSUED_PRECISION))
                                .filter(monthOrBetter(Fields.PUBLISHED_PRECISION))
                                .build()
                                ._toQuery())
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    private static Query monthOrBetter(String field) {
        return QueryBuilders.terms()
                .field(field)
                .terms(terms -> terms.value(MONTH_OR_BETTER))
                .build()
                ._toQuery();
    }

    private static CompositeAggregationSource year() {
        return CompositeAggregationSource.of(
                source -> source.terms(terms -> terms.field(Fields.YEAR).missingBucket(true)));
    }

    private static CompositeAggregationSource anyYear() {
        return CompositeAggregationSource.of(source -> source.histogram(
                years -> years.field(Fields.YEAR).interval(ALL_YEARS).missingBucket(true)));
    }

    private static CompositeAggregationSource start(Interval interval) {
        return CompositeAggregationSource.of(source -> source.dateHistogram(dates -> dates.field(Fields.SORT_ON)
                .calendarInterval(Time.of(time -> time.time("1" + (interval == Interval.QUARTER ? "q" : "M"))))
                .format("yyyy-MM")));
    }

    private static When year(FieldValue value) {
        return value.isNull() ? Vague.UNKNOWN : new Period(YearMonth.of((int) value.longValue(), 1));
    }

    private static When month(FieldValue value) {
        return new Period(YearMonth.parse(value.stringValue()));
    }
}
