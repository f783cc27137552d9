package org.tongwen.analysis.words;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Words as a tree of their {@code char}s, which all threads read: a way from the root spells a word or its beginning. Nodes are numbered
 * level by level, so that the children of one are neighbours, in the order of their characters; six bytes a node.
 */
final class WordTree {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int CHARS = 1 << Character.SIZE;

    /** The root has too many children to be searched for each character of a text. */
    private final int[] fromRoot = new int[CHARS];

    private final char[] characters;
    /** The first child of each node, which is where those of the node before end. */
    private final int[] children;

    private final BitSet words = new BitSet();

    private WordTree(String[] sorted) {
        int nodes = nodes(sorted);
        characters = new char[nodes];
        children = new int[nodes + 1];
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
                words.set(node);
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
        for (int node = children[ROOT]; node < children[ROOT + 1]; node++) {
            fromRoot[characters[node]] = node;
        }
    }

    /** Returns the tree of these words, which may come in any order and more than once. */
    static WordTree of(Stream<String> words) {
        return new WordTree(words.sorted().toArray(String[]::new));
    }

    /** Returns the node that a {@code char} leads to; {@link #NONE} if no word goes on so. */
    int child(int node, char next) {
        if (node == ROOT) {
            return fromRoot[next] == 0 ? NONE : fromRoot[next];
        }
        int child = Arrays.binarySearch(characters, children[node], children[node + 1], next);
        return child < 0 ? NONE : child;
    }

    /** Returns whether the way to this node is a word. */
    boolean isWord(int node) {
        return words.get(node);
    }

    /** Returns whether longer words begin so. */
    boolean goesOn(int node) {
        return children[node] < children[node + 1];
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
