package org.tongwen.api.search.diffusion;

import java.util.Map;

/**
 * What the collection has of a place, by year: without it nobody can say whether a place was late, or its early documents are missing.
 *
 * @param byYear how many documents of each year, whatever they say
 * @param undated documents without a year
 * @param matching how many documents match, of all years and of none
 */
public record Holding(Map<Integer, Long> byYear, long undated, long matching) {

    public Holding {
        byYear = Map.copyOf(byYear);
    }

    /** Returns how many documents there are. */
    public long all() {
        return undated + byYear.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many documents there are up to a year, inclusive. */
    public long until(int year) {
        return byYear.entrySet().stream()
                .filter(entry -> entry.getKey() <= year)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Returns the year of the earliest document; that year if none has one. */
    public int from(int year) {
        return byYear.keySet().stream().mapToInt(Integer::intValue).min().orElse(year);
    }
}
