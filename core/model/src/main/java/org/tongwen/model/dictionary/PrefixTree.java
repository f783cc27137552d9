package org.tongwen.model.dictionary;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Words as a tree of their {@code char}s, which all threads read: a way from the root spells a word or its beginning. Nodes are numbered
 * level by level, so that the children of one are neighbours, in the order of their characters; about six bytes a node.
 */
public final class PrefixTree {

    /** The node of the empty beginning. */
    public static final int ROOT = 0;
    /** Stands for a node where there is none. */
    public static final int NONE = -1;

    /** The nodes of first characters: the root has too many children to be searched for each character of a text. */
    private final int[] fromRoot;

    private final char[] characters;
    /** The first child of each node, which is where those of the node before end. */
    private final int[] children;
    /** A bit for each node that ends a word. */
    private final long[] words;
    /** How many words end before each {@code long} of {@link #words}. */
    private final int[] wordsBefore;

    private PrefixTree(String[] sorted) {
        int nodes = nodes(sorted);
        characters = new char[nodes];
        children = new int[nodes + 1];
        words = new long[nodes / Long.SIZE + 1];
        int[] from = new int[nodes];
        int[] to = new int[nodes];
        to[ROOT] = sorted.length;
        int known = 1;
        int level = 1;
        for (int node = ROOT, length = 0; node < nodes; node++) {
            if (node == level) {
                length++;
                level = known;
            }
            children[node] = known;
            int word = from[node];
            for (; word < to[node] && sorted[word].length() == length; word++) {
                words[node / Long.SIZE] |= 1L << node;
            }
            while (word < to[node]) {
                char next = sorted[word].charAt(length);
                characters[known] = next;
                from[known] = word;
                while (word < to[node] && sorted[word].charAt(length) == next) {
                    word++;
                }
                to[known++] = word;
            }
        }
        children[nodes] = known;
        fromRoot = fromRoot();
        wordsBefore = wordsBefore();
    }

    /** Returns the tree of these words, which may come in any order and more than once. */
    public static PrefixTree of(Stream<String> words) {
        return new PrefixTree(words.sorted().toArray(String[]::new));
    }

    /** Returns the node that a {@code char} leads to; {@link #NONE} if no word goes on so. */
    public int child(int node, char next) {
        if (node == ROOT) {
            return next < fromRoot.length ? fromRoot[next] : NONE;
        }
        int child = Arrays.binarySearch(characters, children[node], children[node + 1], next);
        return child < 0 ? NONE : child;
    }

    /** Returns whether the way to this node is a word. */
    public boolean isWord(int node) {
        return (words[node / Long.SIZE] & 1L << node) != 0;
    }

    /** Returns whether longer words begin so. */
    public boolean goesOn(int node) {
        return children[node] < children[node + 1];
    }

    /** Returns the number of the word that ends at this node, counted from 0, short ones first. */
    int number(int node) {
        return wordsBefore[node / Long.SIZE] + Long.bitCount(words[node / Long.SIZE] & (1L << node) - 1);
    }

    /** Returns the node that a word or its beginning leads to; {@link #NONE} if no word begins so. */
    int node(String beginning) {
        int node = ROOT;
        for (int i = 0; i < beginning.length() && node != NONE; i++) {
            node = child(node, beginning.charAt(i));
        }
        return node;
    }

    private int[] fromRoot() {
        int[] nodes = new int[goesOn(ROOT) ? characters[children[ROOT + 1] - 1] + 1 : 0];
        Arrays.fill(nodes, NONE);
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
            nodes[characters[node]] = node;
        }
        return nodes;
    }

    private int[] wordsBefore() {
        int[] before = new int[words.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
        }
        return before;
    }

    /** Counts the root and the beginnings of words, each of which follows the word before as far as both are the same. */
    private static int nodes(String[] sorted) {
        int nodes = 1;
        String before = "";
        for (String word : sorted) {
            int same = 0;
            while (same < Math.min(before.length(), word.length()) && before.charAt(same) == word.charAt(same)) {
                same++;
            }
            nodes += word.length() - same;
            before = word;
        }
        return nodes;
    }
}
