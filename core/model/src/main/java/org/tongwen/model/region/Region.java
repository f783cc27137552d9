package org.tongwen.model.region;

import java.util.List;
import java.util.OptionalInt;

/**
 * A unit of administration.
 *
 * @param code its six digits in GB/T 2260, {@code 100000} for the whole country
 * @param nameEn empty below the province
 * @param aliases further names, in Simplified script: short names, abbreviations
 */
public record Region(String code, String name, String nameHant, String nameEn, Level level, List<String> aliases)
        implements Territory {

    /** The code of the whole country. */
    public static final String NATIONAL = "100000";

    public Region {
        if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a region's code has six digits: " + code);
        }
        if (name.isEmpty() || nameHant.isEmpty()) {
            throw new IllegalArgumentException("the region " + code + " needs its name in both scripts");
        }
        aliases = List.copyOf(aliases);
    }

    /** Returns how many characters of the name, in either script, are its short name: 3 of 内蒙古自治区; empty if it has none. */
    public OptionalInt shortLength() {
        return aliases.stream()
                .filter(alias -> alias.length() > 1 && name.startsWith(alias))
                .mapToInt(String::length)
                .findFirst();
    }

    @Override
    public List<Region> regions() {
        return List.of(this);
    }
}
