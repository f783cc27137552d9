package org.tongwen.api.web.json;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.QueryNote;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.region.Level;

/** Writes what has an id or a form of its own by that, the same in all answers. */
final class Ids {

    String match(Query.Match match) {
        return match.id();
    }

    String code(QueryNote.Code code) {
        return code.id();
    }

    String countBy(CountBy countBy) {
        return countBy.id();
    }

    @Nullable String level(@Nullable Level level) {
        return level == null ? null : level.id();
    }

    @Nullable String date(@Nullable PolicyDate date) {
        return date == null ? null : date.toString();
    }
}
