package org.tongwen.model.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a dictionary in a text, and what they stand for: immutable once built.
 *
 * <p>Looking at one position costs at most as many steps as the longest entry has characters, whatever the text.
 */
public final class Dictionary<T> {

    private static final int BEGINNINGS = 1 << 16;

    private final PrefixTree entries;
    // What the entries stand for, by their numbers in the tree.
    private final List<T> values;
    // One bit, by a hash, for each entry of two characters and for the first three of longer ones: most characters that
    // begin an entry are followed by none of these.
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];

    private Dictionary(Map<String, ? extends T> entries) {
        this.entries = PrefixTree.of(entries.keySet().stream());
        if (this.entries.isWord(PrefixTree.ROOT)) {
            throw new IllegalArgumentException("an entry of a dictionary needs a character");
        }
        values = list(entries.size());
        entries.forEach((entry, value) -> values.set(this.entries.number(this.entries.node(entry)), value));
        entries.keySet().forEach(this::addBeginning);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(int size) {
        return (List<T>) Arrays.asList(new Object[size]);
    }

    /** Returns a dictionary of these entries, which are matched character by character: fold them like the text. */
    public static <T> Dictionary<T> of(Map<String, ? extends T> entries) {
        return new Dictionary<>(entries);
    }

    /** Returns the longest entry that starts at this index of the text, or null if none does. */
    public @Nullable Match<T> longestAt(CharSequence text, int start) {
        return longestAt(text, start, text.length());
    }

    /** Returns the longest entry that starts at this index of the text and ends at the limit or before it, or null if none does. */
    public @Nullable Match<T> longestAt(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        int node = entries.child(PrefixTree.ROOT, text.charAt(start));
        if (node == PrefixTree.NONE || !mayBegin(node, text, start, limit)) {
            return null;
        }
        int longest = PrefixTree.NONE;
        int end = start;
        for (int i = start + 1; node != PrefixTree.NONE; i++) {
            if (entries.isWord(node)) {
                longest = node;
                end = i;
            }
            node = i < limit ? entries.child(node, text.charAt(i)) : PrefixTree.NONE;
        }
        return longest == PrefixTree.NONE ? null : new Match<>(start, end, values.get(entries.number(longest)));
    }

    /** Returns the first index of these at which an entry may start, by its first three characters; {@code to} if there is none. */
    public int nextStart(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int node = entries.child(PrefixTree.ROOT, text.charAt(i));
            if (node != PrefixTree.NONE && mayBegin(node, text, i, to)) {
                return i;
            }
        }
        return to;
    }

    /** Returns the matches in the order of the text without overlaps: the leftmost first, of these the longest. */
    public List<Match<T>> matches(CharSequence text) {
        List<Match<T>> matches = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Match<T> match = longestAt(text, i);
            if (match == null) {
                i++;
            } else {
                matches.add(match);
                i = match.end();
            }
        }
        return matches;
    }

    private void addBeginning(String entry) {
        if (entry.length() > 1) {
            int bit = beginning(entry.charAt(0), entry.charAt(1), entry.length() > 2 ? entry.charAt(2) : 0);
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Tells whether the first character, which leads to this node, is an entry or may be followed by the next of one. */
    private boolean mayBegin(int node, CharSequence text, int start, int limit) {
        if (entries.isWord(node)) {
            return true;
        }
        if (start + 1 >= limit) {
            return false;
        }
        char first = text.charAt(start);
        char second = text.charAt(start + 1);
        return isBeginning(beginning(first, second, (char) 0))
                || (start + 2 < limit && isBeginning(beginning(first, second, text.charAt(start + 2))));
    }

    private boolean isBeginning(int bit) {
        return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int beginning(char first, int second, int third) {
        return ((first * 31 + second) * 40_503 + third) & (BEGINNINGS - 1);
    }
}
