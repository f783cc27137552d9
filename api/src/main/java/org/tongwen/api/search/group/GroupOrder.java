package org.tongwen.api.search.group;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tongwen.api.search.Field;

/** The order of groups, in which no two are equal. */
public enum GroupOrder {
    /** Those with most matches first, and then by their values. */
    COUNT,
    /** By the value of the first field, then of the second; what is unknown comes last. */
    KEY;

    private static final Comparator<String> BY_VALUE =
            Comparator.<String, Boolean>comparing(Field.UNKNOWN::equals).thenComparing(Comparator.naturalOrder());
    private static final Comparator<Group> BY_KEYS = Comparator.comparing(Group::keys, GroupOrder::compare);
    private static final Comparator<Group> BY_COUNT = Comparator.<Group>comparingLong(
                    group -> group.tally().count())
            .reversed()
            .thenComparing(BY_KEYS);

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the groups in this order. */
    public List<Group> sorted(List<Group> groups) {
        return groups.stream().sorted(comparator()).toList();
    }

    /** Returns whether one stands before the other. */
    boolean isBefore(Group one, Group other) {
        return comparator().compare(one, other) < 0;
    }

    private Comparator<Group> comparator() {
        return switch (this) {
            case COUNT -> BY_COUNT;
            case KEY -> BY_KEYS;
        };
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int compared = BY_VALUE.compare(one.get(i), other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
