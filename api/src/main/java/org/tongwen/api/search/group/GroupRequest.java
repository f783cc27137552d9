package org.tongwen.api.search.group;

import java.util.HashSet;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;

/**
 * A question about groups.
 *
 * @param filters what the query, and what it finds a share of, is narrowed to
 * @param by the fields whose values make a group, one or two
 * @param empty whether groups are there in which nothing matches
 */
public record GroupRequest(
        Query query, Filters filters, CountBy countBy, List<Field> by, boolean empty, GroupOrder order) {

    /** What groups can be made by. */
    public static final List<Field> FIELDS = List.of(
            Field.YEAR,
            Field.REGION,
            Field.LEVEL,
            Field.INDUSTRY,
            Field.NAMED_CLUSTER,
            Field.PROGRAMME,
            Field.AGENCY,
            Field.DOCUMENT_TYPE,
            Field.SCRIPT,
            Field.SOURCE);

    /** By how many fields at once. */
    public static final int MOST_FIELDS = 2;

    /** As many groups as are held in memory; the pages of Elasticsearch have no end. */
    public static final int MOST_GROUPS = 250_000;

    public GroupRequest {
        by = List.copyOf(by);
        if (by.isEmpty()
                || by.size() > MOST_FIELDS
                || new HashSet<>(by).size() < by.size()
                || !FIELDS.containsAll(by)) {
            throw new IllegalArgumentException("groups are not made by " + by);
        }
    }
}
