package org.tongwen.model.figure;

import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts what was found in a text into what lies in its sentences, in one pass over both. */
final class Slices<T> {

    private final List<T> found;
    private final ToIntFunction<T> start;
    private int next;

    /** The list is in the order of its starts. */
    Slices(List<T> found, ToIntFunction<T> start) {
        this.found = found;
        this.start = start;
    }

    /** Whether something that was not returned yet starts before this index. */
    boolean hasBefore(int to) {
        return next < found.size() && start.applyAsInt(found.get(next)) < to;
    }

    /** Returns what starts between these indices; what starts before them is skipped. */
    List<T> between(int from, int to) {
        while (next < found.size() && start.applyAsInt(found.get(next)) < from) {
            next++;
        }
        int first = next;
        while (next < found.size() && start.applyAsInt(found.get(next)) < to) {
            next++;
        }
        return found.subList(first, next);
    }
}
