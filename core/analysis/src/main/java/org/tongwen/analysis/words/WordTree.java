package org.tongwen.analysis.words;

import java.util.BitSet;
import java.util.Collection;

/**
 * Words as a tree of their {@code char}s, in one table that all threads read: a way from the root spells a word or its beginning. About
 * 20 bytes a node.
 */
final class WordTree {

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int CHARS = 1 << Character.SIZE;
    /** Fibonacci hashing: neighbouring keys are spread over the table. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final int[] fromRoot = new int[CHARS];
    private final BitSet words = new BitSet();
    private final BitSet parents = new BitSet();
    private long[] keys = new long[1 << 12];
    private int[] children = new int[keys.length];
    private int nodes = 1;
    private int used;

    private WordTree() {}

    static WordTree of(Collection<String> words) {
        WordTree tree = new WordTree();
        words.forEach(tree::add);
        return tree;
    }

    /** Returns the node that a {@code char} leads to; {@link #NONE} if no word goes on so. */
    int child(int node, char next) {
        int child = node == ROOT ? fromRoot[next] : children[slot(key(node, next))];
        return child == 0 ? NONE : child;
    }

    /** Returns whether the way to this node is a word. */
    boolean isWord(int node) {
        return words.get(node);
    }

    /** Returns whether longer words begin so. */
    boolean goesOn(int node) {
        return parents.get(node);
    }

    private void add(String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int child = child(node, word.charAt(i));
            node = child == NONE ? addChild(node, word.charAt(i)) : child;
        }
        words.set(node);
    }

    private int addChild(int node, char next) {
        int child = nodes++;
        parents.set(node);
        if (node == ROOT) {
            fromRoot[next] = child;
            return child;
        }
        if (2 * ++used > keys.length) {
            grow();
        }
        put(key(node, next), child);
        return child;
    }

    private void put(long key, int child) {
        int slot = slot(key);
        keys[slot] = key;
        children[slot] = child;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[2 * oldKeys.length];
        children = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    /** Returns where the key stands, or where it would; no key is 0, as the root's children are kept apart. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long key(int node, char next) {
        return ((long) node << Character.SIZE) | next;
    }
}
