package org.tongwen.api.search.diffusion;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.DatePrecision;
import org.tongwen.model.date.PolicyDate;

/**
 * How long after another date one is; negative before it.
 *
 * @param years the difference of the years
 * @param days null unless both dates are known to the day
 */
public record Lag(int years, @Nullable Long days) {

    static Lag between(PolicyDate from, PolicyDate to) {
        boolean exact = from.precision() == DatePrecision.DAY && to.precision() == DatePrecision.DAY;
        return new Lag(to.year() - from.year(), exact ? ChronoUnit.DAYS.between(from.day(), to.day()) : null);
    }
}
