package org.tongwen.model.figure;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks around an index in what was found in a sentence: no further than so many, however long the sentence is. */
final class Nearby {

    private static final int MOST = 40;

    private Nearby() {}

    /** Returns the number of the first that starts at this index or behind it; the list is in the order of its starts. */
    static <T> int firstAt(List<T> found, ToIntFunction<T> start, int index) {
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(found.get(middle)) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the last of those that start before this index, in the order of the text. */
    static <T> List<T> before(List<T> found, ToIntFunction<T> start, int index) {
        int after = firstAt(found, start, index);
        return found.subList(Math.max(0, after - MOST), after);
    }

    /** Returns the first of those that start at this index or behind it. */
    static <T> List<T> from(List<T> found, ToIntFunction<T> start, int index) {
        int first = firstAt(found, start, index);
        return found.subList(first, Math.min(found.size(), first + MOST));
    }
}
