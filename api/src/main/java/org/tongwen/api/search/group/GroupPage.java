package org.tongwen.api.search.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Tally;

/**
 * Some of all groups.
 *
 * @param next the group after which the next page begins; null at the end
 */
public record GroupPage(
        GroupAnswer answer, List<Group> groups, @Nullable GroupCursor next) {

    public static final int MAX_SIZE = 1_000;
    public static final int DEFAULT_SIZE = 100;

    public GroupPage {
        groups = List.copyOf(groups);
    }

    /**
     * Returns the page that follows a group.
     *
     * @param size how many groups are on it at most
     * @param after the last group of the page before; null from the start
     */
    public static GroupPage of(GroupAnswer answer, int size, @Nullable GroupCursor after) {
        GroupOrder order = answer.request().order();
        List<Group> rest = after == null
                ? answer.groups()
                : answer.groups().stream()
                        .dropWhile(group -> !order.isBefore(after.last(), group))
                        .toList();
        List<Group> shown = rest.subList(0, Math.min(size, rest.size()));
        GroupCursor next = shown.size() == rest.size()
                ? null
                : new GroupCursor(order, answer.request().by(), shown.getLast());
        return new GroupPage(answer, shown, next);
    }

    /** Returns what is to be known of these numbers. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (groups.stream().anyMatch(group -> group.tally().thin())) {
            warnings.add(Warning.THIN_GROUPS);
        }
        if (answer.changed()) {
            warnings.add(Warning.CHANGED_MEANWHILE);
        }
        return warnings;
    }

    /** Something that whoever reads the numbers should know. */
    public enum Warning {
        THIN_GROUPS("Some shares are of fewer than " + Tally.THIN
                + " documents or works, where one more or less changes much: they are marked as thin."),
        CHANGED_MEANWHILE(
                "The collection changed while it was counted, so the numbers may not fit together: ask again.");

        private final String text;

        Warning(String text) {
            this.text = text;
        }

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the warning in a sentence. */
        public String text() {
            return text;
        }
    }
}
