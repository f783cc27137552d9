package org.tongwen.model.cluster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;

/** Finds the entries of a dictionary that end at a place in a text: the name of a cluster is read from its last word. */
final class Endings<T> {

    private final Dictionary<T> reversed;

    private Endings(Dictionary<T> reversed) {
        this.reversed = reversed;
    }

    /** Returns the endings with these entries, which are folded like the text. */
    static <T> Endings<T> of(Map<String, ? extends T> entries) {
        Map<String, T> reversed = new LinkedHashMap<>();
        entries.forEach((entry, value) -> reversed.put(new Backwards(entry, entry.length()).toString(), value));
        return new Endings<>(Dictionary.of(reversed));
    }

    /** Returns the longest entry that ends at this index, or null if none does. */
    @Nullable Match<T> longestAt(String text, int end) {
        return longestAt(text, end, 0);
    }

    /** Returns the longest entry that ends at this index and begins at the limit or behind it, or null if none does. */
    @Nullable Match<T> longestAt(String text, int end, int limit) {
        Match<T> match = reversed.longestAt(new Backwards(text, end), 0, end - limit);
        return match == null ? null : new Match<>(end - match.end(), end, match.value());
    }

    /** The characters of a text before an index, the last first. */
    private record Backwards(CharSequence text, int end) implements CharSequence {

        @Override
        public int length() {
            return end;
        }

        @Override
        public char charAt(int index) {
            return text.charAt(end - 1 - index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return toString().substring(from, to);
        }

        @Override
        public String toString() {
            // Character by character: the reverse of a builder would leave pairs in their order.
            StringBuilder characters = new StringBuilder(end);
            for (int i = 0; i < end; i++) {
                characters.append(charAt(i));
            }
            return characters.toString();
        }
    }
}
