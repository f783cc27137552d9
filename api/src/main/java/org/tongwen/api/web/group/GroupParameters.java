package org.tongwen.api.web.group;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.group.GroupCursor;
import org.tongwen.api.search.group.GroupOrder;
import org.tongwen.api.search.group.GroupPage;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.web.parameter.InvalidParameterException;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.api.web.parameter.Parameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.TableFormat;

/**
 * What is asked of groups.
 *
 * @param size groups on a page
 * @param after the last group of the page before; null from the start
 * @param language that of the labels
 */
record GroupParameters(
        GroupRequest request, int size, @Nullable GroupCursor after, TableFormat format, Language language) {

    static final Map<String, Field> FIELDS = fields();
    static final Map<String, GroupOrder> ORDERS = Parameters.byId(GroupOrder.values(), GroupOrder::id);
    static final Set<String> NAMES = known();

    /**
     * Reads what is asked.
     *
     * @throws InvalidParameterException if nothing says by what, or a parameter is unknown, doubled, or has a value that it cannot have
     * @throws org.tongwen.api.search.InvalidCursorException if the cursor is none
     */
    static GroupParameters read(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, NAMES);
        SearchRequest search = SearchParameters.counted(parameters);
        List<Field> by = by(parameters);
        GroupOrder order = parameters
                .find("sort")
                .map(value -> Parameters.constant("sort", value, ORDERS))
                .orElse(GroupOrder.COUNT);
        return new GroupParameters(
                new GroupRequest(
                        search.query(), search.filters(), search.countBy(), by, parameters.flag("empty"), order),
                parameters.findInteger("size", 1, GroupPage.MAX_SIZE).orElse(GroupPage.DEFAULT_SIZE),
                parameters
                        .find("cursor")
                        .filter(cursor -> !cursor.equals("*"))
                        .map(cursor -> GroupCursor.read(cursor, order, by))
                        .orElse(null),
                TableFormat.read(parameters),
                SearchParameters.language(parameters));
    }

    private static List<Field> by(Parameters parameters) {
        List<Field> by = parameters.find("by").map(Parameters::commaList).orElse(List.of()).stream()
                .map(id -> Parameters.constant("by", id, FIELDS))
                .toList();
        if (by.isEmpty()) {
            throw new InvalidParameterException(
                    "by",
                    "Write in 'by' one or two fields that make the groups, as in by=region,year: "
                            + String.join(", ", FIELDS.keySet()) + ".",
                    List.of());
        }
        if (by.size() > GroupRequest.MOST_FIELDS) {
            throw new InvalidParameterException(
                    "by",
                    "There are " + by.size() + " fields in 'by'; groups are made by " + GroupRequest.MOST_FIELDS
                            + " at most.",
                    List.of());
        }
        if (new HashSet<>(by).size() < by.size()) {
            throw new InvalidParameterException("by", "'" + by.getFirst().id() + "' stands twice in 'by'.", List.of());
        }
        return by;
    }

    private static Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        GroupRequest.FIELDS.forEach(field -> fields.put(field.id(), field));
        return fields;
    }

    private static Set<String> known() {
        Set<String> known = new LinkedHashSet<>(SearchParameters.COUNT_NAMES);
        known.addAll(List.of("by", "empty", "sort", "size", "cursor", "format", "lang"));
        return known;
    }
}
