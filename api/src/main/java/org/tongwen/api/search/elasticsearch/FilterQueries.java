package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Segment;
import org.tongwen.api.search.Selection;
import org.tongwen.elasticsearch.contract.Fields;

/** Which documents pass the filters. */
public final class FilterQueries {

    private FilterQueries() {}

    /** Returns the field of the index that a filter or facet reads: of names the folded one, so that both scripts are one value. */
    public static String indexField(Field field) {
        return switch (field) {
            case YEAR -> Fields.YEAR;
            case REGION -> Fields.REGION_PATH;
            case ABOUT_REGION -> Fields.REGION_ABOUT;
            case LEVEL -> Fields.LEVEL;
            case INDUSTRY -> Fields.INDUSTRY_PATH;
            case AGENCY -> Fields.AGENCIES_FOLDED;
            case DOCUMENT_TYPE -> Fields.DOCUMENT_TYPE;
            case SCRIPT -> Fields.SCRIPT;
            case SOURCE -> Fields.SOURCE_FOLDED;
            case NAMED_CLUSTER -> Fields.CLUSTERS;
            case PROGRAMME -> Fields.PROGRAMMES;
            case DOCUMENT_NUMBER -> Fields.DOCUMENT_NUMBER_FOLDED;
            case ID -> Fields.ID;
            case WORK -> Fields.WORK_ID;
        };
    }

    /** Returns all filters. */
    public static Query all(Filters filters) {
        return allBut(filters, null);
    }

    /** Returns all filters but those of one field, whose values are to be counted. */
    static Query allBut(Filters filters, @Nullable Field counted) {
        BoolQuery.Builder query = new BoolQuery.Builder();
        filters.selections().forEach((field, selection) -> {
            if (field != counted) {
                add(query, field, selection);
            }
        });
        if (counted != Field.YEAR && (filters.yearFrom() != null || filters.yearTo() != null)) {
            query.filter(years(filters));
        }
        Segment segment = filters.segment();
        if (segment != null) {
            query.filter(in(segment));
        }
        return query.build()._toQuery();
    }

    /** Returns the documents that lie in a stretch of the ring. */
    static Query in(Segment segment) {
        return segment.wraps()
                ? MatchQueries.anyOf(List.of(keys(segment.from(), null), keys(null, segment.to())))
                : keys(segment.from(), segment.to());
    }

    /** Returns the documents whose hash lies between two, inclusive; null is without limit. */
    public static Query keys(@Nullable String from, @Nullable String to) {
        return QueryBuilders.range()
                .term(range -> range.field(Fields.SAMPLE_KEY).gte(from).lte(to))
                .build()
                ._toQuery();
    }

    /** Returns the documents that have not been deleted. */
    public static Query present() {
        return new BoolQuery.Builder()
                .mustNot(exists(Fields.DELETED_AT))
                .build()
                ._toQuery();
    }

    /** Returns the documents that have not been deleted and pass all filters. */
    public static Query present(Filters filters) {
        return MatchQueries.both(present(), all(filters));
    }

    /** Returns the document with this id, unless it has been deleted. */
    static Query document(String id) {
        return MatchQueries.both(present(), Queries.term(Fields.ID, id));
    }

    private static void add(BoolQuery.Builder query, Field field, Selection selection) {
        if (!selection.included().isEmpty()) {
            query.filter(anyOf(field, selection.included()));
        }
        if (!selection.excluded().isEmpty()) {
            query.mustNot(anyOf(field, selection.excluded()));
        }
    }

    private static Query anyOf(Field field, List<String> values) {
        String name = indexField(field);
        List<Query> clauses = new ArrayList<>();
        List<String> known =
                values.stream().filter(value -> !value.equals(Field.UNKNOWN)).toList();
        if (!known.isEmpty()) {
            clauses.add(Queries.terms(name, known));
        }
        if (values.contains(Field.UNKNOWN)) {
            clauses.add(new BoolQuery.Builder().mustNot(exists(name)).build()._toQuery());
        }
        return MatchQueries.anyOf(clauses);
    }

    /** Returns the documents that have a field. */
    public static Query exists(String name) {
        return QueryBuilders.exists().field(name).build()._toQuery();
    }

    private static Query years(Filters filters) {
        return QueryBuilders.range()
                .number(range -> range.field(Fields.YEAR)
                        .gte(
                                filters.yearFrom() == null
                                        ? null
                                        : filters.yearFrom().doubleValue())
                        .lte(filters.yearTo() == null ? null : filters.yearTo().doubleValue()))
                .build()
                ._toQuery();
    }
}
