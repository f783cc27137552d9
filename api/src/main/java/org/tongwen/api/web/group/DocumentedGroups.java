package org.tongwen.api.web.group;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.group.GroupOrder;
import org.tongwen.api.search.group.GroupPage;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.TableFormat;
import org.tongwen.api.web.parameter.Values;

/** What the OpenAPI document says of the parameters that {@link GroupParameters} reads. */
public final class DocumentedGroups {

    private DocumentedGroups() {}

    /** Returns the descriptions. */
    public static List<Parameter> all() {
        return Documented.shared(
                GroupParameters.NAMES,
                by(),
                empty(),
                sort(),
                DocumentedList.size("Groups on a page. A CSV has all.", 1, GroupPage.MAX_SIZE, GroupPage.DEFAULT_SIZE),
                TableFormat.documented());
    }

    private static Parameter by() {
        Parameter by = Documented.once(
                        "by",
                        Values.someOf(GroupParameters.FIELDS.keySet(), List.of(Field.REGION.id(), Field.YEAR.id())),
                        "One or two fields: documents with the same values of them are a group.")
                .required(true);
        by.getSchema().setMaxItems(GroupRequest.MOST_FIELDS);
        by.getSchema().setUniqueItems(true);
        return by;
    }

    private static Parameter empty() {
        return Documented.once(
                "empty",
                Values.flag(),
                "Whether groups are there, too, in which there are documents but none matches.");
    }

    private static Parameter sort() {
        return Documented.once(
                "sort",
                Values.oneOf(GroupParameters.ORDERS.keySet(), GroupOrder.COUNT.id(), GroupOrder.KEY.id()),
                "The order of the groups. `count`: those with most matches first; `key`: by their values, `"
                        + Field.UNKNOWN + "` last, which decides, too, where counts are equal.");
    }
}
