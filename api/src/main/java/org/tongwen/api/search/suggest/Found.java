package org.tongwen.api.search.suggest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.tongwen.api.search.typing.Coverage;

/** A suggestion with the characters of its name that were typed. */
public record Found(Suggestion suggestion, Coverage coverage) {

    /** What begins with the typed text first, names before other names, then what is more frequent; of equals the shorter. */
    public static final Comparator<Found> ORDER = Comparator.comparing(Found::coverage, Coverage.ORDER)
            .thenComparing(found -> found.suggestion.alias() != null)
            .thenComparingLong(found -> -found.suggestion.count())
            .thenComparingInt(found -> found.suggestion.text().length())
            .thenComparing(found -> found.suggestion.text(), Comparator.reverseOrder())
            .thenComparing(found -> found.suggestion.value());

    /** Returns the best, each type in turn as long as it has any, so that frequent names leave room for titles. */
    public static List<Suggestion> best(List<List<Found>> types, int size) {
        List<Deque<Found>> queues = new ArrayList<>();
        types.forEach(found ->
                queues.add(new ArrayDeque<>(found.stream().sorted(ORDER).toList())));
        List<Found> best = new ArrayList<>();
        while (best.size() < size && queues.stream().anyMatch(queue -> !queue.isEmpty())) {
            for (Deque<Found> queue : queues) {
                if (best.size() < size && !queue.isEmpty()) {
                    best.add(queue.removeFirst());
                }
            }
        }
        return best.stream().sorted(ORDER).map(Found::suggestion).toList();
    }
}
