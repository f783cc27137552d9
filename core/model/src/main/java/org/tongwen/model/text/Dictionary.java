package org.tongwen.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a dictionary in a text: a prefix tree over UTF-16 characters, immutable once built.
 *
 * <p>Looking at one position costs at most as many steps as the longest entry has characters, whatever the text.
 */
public final class Dictionary<T> {

    private static final int NONE = -1;
    private static final long FREE = -1;
    private static final int BEGINNINGS = 1 << 16;

    // The nodes of first characters. A table of its own, since most positions of a text go no further than that.
    private final int[] firsts;
    // One bit, by a hash, for each entry of two characters and for the first three of longer ones: most characters that
    // begin an entry
    // are followed by none of these.
    private final long[] beginnings = new long[BEGINNINGS / Long.SIZE];
    // The edges between nodes in one open-addressing table: (node, character) -> node.
    private final long[] edges;
    private final int[] targets;
    // What each node stands for; null inside an entry.
    private final List<@Nullable T> values = new ArrayList<>();

    private Dictionary(Map<String, ? extends T> entries) {
        int characters = entries.keySet().stream().mapToInt(String::length).sum();
        int capacity = Integer.highestOneBit(Math.max(characters, 4)) * 4;
        edges = new long[capacity];
        targets = new int[capacity];
        Arrays.fill(edges, FREE);
        firsts = new int
                [entries.keySet().stream().mapToInt(Dictionary::first).max().orElse(0) + 1];
        Arrays.fill(firsts, NONE);
        entries.forEach(this::add);
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
        T longest = null;
        int end = start;
        int node = start < limit ? begin(text.charAt(start)) : NONE;
        if (node != NONE && values.get(node) == null && (start + 1 >= limit || !mayGoOn(text, start, limit))) {
            return null;
        }
        for (int i = start + 1; node != NONE; i++) {
            T value = values.get(node);
            if (value != null) {
                longest = value;
                end = i;
            }
            node = i < limit ? follow(node, text.charAt(i)) : NONE;
        }
        return longest == null ? null : new Match<>(start, end, longest);
    }

    /** Returns the first index of these at which an entry may start, by its first three characters; {@code to} if there is none. */
    public int nextStart(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int node = begin(text.charAt(i));
            if (node != NONE && (values.get(node) != null || (i + 1 < to && mayGoOn(text, i, to)))) {
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

    private void add(String entry, T value) {
        char first = first(entry);
        if (firsts[first] == NONE) {
            firsts[first] = newNode();
        }
        int node = firsts[first];
        if (entry.length() > 1) {
            int bit = beginning(first, entry.charAt(1), entry.length() > 2 ? entry.charAt(2) : 0);
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
        for (int i = 1; i < entry.length(); i++) {
            int slot = slot(node, entry.charAt(i));
            if (edges[slot] == FREE) {
                edges[slot] = edge(node, entry.charAt(i));
                targets[slot] = newNode();
            }
            node = targets[slot];
        }
        values.set(node, value);
    }

    private int newNode() {
        values.add(null);
        return values.size() - 1;
    }

    private boolean mayGoOn(CharSequence text, int start, int limit) {
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

    private int begin(char c) {
        return c < firsts.length ? firsts[c] : NONE;
    }

    private int follow(int node, char c) {
        int slot = slot(node, c);
        return edges[slot] == FREE ? NONE : targets[slot];
    }

    /** The slot that holds this edge, or the free one where it belongs. */
    private int slot(int node, char c) {
        long edge = edge(node, c);
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & (edges.length - 1);
        while (edges[slot] != FREE && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private static long edge(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    private static char first(String entry) {
        if (entry.isEmpty()) {
            throw new IllegalArgumentException("an entry of a dictionary needs a character");
        }
        return entry.charAt(0);
    }
}
