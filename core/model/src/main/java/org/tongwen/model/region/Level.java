package org.tongwen.model.region;

import java.util.Locale;

/** The level of a region, and of the bodies that govern it. */
public enum Level {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY;

    /** Returns the id used in the index and in the API, such as {@code province}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
