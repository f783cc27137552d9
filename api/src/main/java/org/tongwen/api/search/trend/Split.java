package org.tongwen.api.search.trend;

import java.util.List;
import org.tongwen.api.search.Field;
import org.tongwen.model.region.Level;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;

/**
 * By which values counts are told apart.
 *
 * @param size how many of the values, the largest first
 */
public record Split(Field field, int size) {

    public static final int MAX_SIZE = 50;
    public static final int DEFAULT_SIZE = 10;

    /** What counts can be told apart by. */
    public static final List<Field> FIELDS =
            List.of(Field.REGION, Field.INDUSTRY, Field.AGENCY, Field.SCRIPT, Field.LEVEL, Field.DOCUMENT_TYPE);

    public Split {
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("counts are not told apart by " + field);
        }
    }

    /** Returns whether a value gets a slice: a city stands within its province, and would be counted beside itself. */
    boolean takes(String value) {
        return field != Field.REGION
                || Regions.standard()
                        .find(value)
                        .map(Region::level)
                        .map(level -> level == Level.NATIONAL || level == Level.PROVINCE)
                        .orElse(true);
    }
}
