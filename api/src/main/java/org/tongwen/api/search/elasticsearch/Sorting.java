package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.List;
import org.tongwen.api.search.Page;
import org.tongwen.elasticsearch.contract.Fields;

/** The order of the hits: what was asked, then the id, so that it is the same each time. */
final class Sorting {

    /** How many sort values a hit carries. */
    static final int VALUES = 2;

    private Sorting() {}

    static List<SortOptions> of(Page.Sort sort) {
        SortOptions first = switch (sort) {
            case RELEVANCE -> SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)));
            case NEWEST -> byDate(SortOrder.Desc);
            case OLDEST -> byDate(SortOrder.Asc);
        };
        return List.of(
                first, SortOptions.of(s -> s.field(f -> f.field(Fields.ID).order(SortOrder.Asc))));
    }

    /** Documents without a date stand at the end in both directions. */
    private static SortOptions byDate(SortOrder order) {
        return SortOptions.of(
                s -> s.field(f -> f.field(Fields.SORT_ON).order(order).missing("_last")));
    }
}
