package org.tongwen.api.web.parameter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.OpenValue;
import org.tongwen.api.search.Selection;

/** Reads the filters of a request: values chosen, values excluded, and the range of years. */
final class FilterParameters {

    /** As many as a person picks by hand; the longest address has room for them. */
    static final int MAX_VALUES = 500;

    private FilterParameters() {}

    static Filters read(Parameters parameters) {
        Map<Field, Selection> selections = new EnumMap<>(Field.class);
        List<OpenValue> unproven = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> typed = parameters.list(field.id());
            if (!typed.isEmpty()) {
                selections.put(field, selection(field, typed));
                typed.forEach(
                        value -> FilterValues.findOpen(field, plain(value)).ifPresent(unproven::add));
            }
        }
        Integer from = year(parameters, "year_from");
        Integer to = year(parameters, "year_to");
        if (from != null && to != null && from > to) {
            throw new InvalidParameterException(
                    "year_from",
                    "year_from=" + from + " is after year_to=" + to + ": no year is in between.",
                    List.of());
        }
        requireYearWithin(selections.getOrDefault(Field.YEAR, Selection.NONE), from, to);
        return new Filters(selections, from, to, unproven, null);
    }

    /** A year that is asked for must be within the years that are asked for, or one of the two is a mistake. */
    private static void requireYearWithin(Selection years, @Nullable Integer from, @Nullable Integer to) {
        List<String> asked = years.included();
        boolean contradiction = !asked.isEmpty()
                && asked.stream()
                        .allMatch(year -> year.equals(Field.UNKNOWN)
                                ? from != null || to != null
                                : (from != null && Integer.parseInt(year) < from)
                                        || (to != null && Integer.parseInt(year) > to));
        if (contradiction) {
            throw new InvalidParameterException(
                    "year",
                    "year=" + String.join(", ", asked) + " lies outside year_from and year_to: nothing can be found.",
                    List.of());
        }
    }

    private static @Nullable Integer year(Parameters parameters, String name) {
        return parameters
                .findInteger(name, FilterValues.MIN_YEAR, FilterValues.MAX_YEAR)
                .orElse(null);
    }

    /** What is excluded is taken out of what a name stands for: 长三角 without 江苏. */
    private static Selection selection(Field field, List<String> typed) {
        if (typed.size() > MAX_VALUES) {
            throw new InvalidParameterException(
                    field.id(),
                    "'" + field.id() + "' has " + typed.size() + " values; at most " + MAX_VALUES + " are read.",
                    List.of());
        }
        Set<String> excluded = new LinkedHashSet<>();
        typed.stream()
                .filter(FilterParameters::excludes)
                .forEach(value -> excluded.addAll(FilterValues.resolve(field, plain(value))));
        Set<String> included = new LinkedHashSet<>();
        typed.stream().filter(value -> !excludes(value)).forEach(value -> {
            List<String> meant = FilterValues.resolve(field, value);
            if (excluded.containsAll(meant)) {
                throw new InvalidParameterException(
                        field.id(),
                        "'" + value + "' is both asked for and excluded in '" + field.id() + "'.",
                        List.of());
            }
            included.addAll(meant);
        });
        included.removeAll(excluded);
        return new Selection(List.copyOf(included), List.copyOf(excluded));
    }

    private static boolean excludes(String typed) {
        return typed.startsWith("!") || typed.startsWith("！");
    }

    private static String plain(String typed) {
        return excludes(typed) ? typed.substring(1).strip() : typed;
    }
}
