package org.tongwen.analysis.words;

import java.util.Arrays;
import org.tongwen.model.dictionary.PrefixTree;

/** The words of a tree that have begun in a run and may go on. */
final class Beginnings {

    private final PrefixTree tree;
    private int[] nodes = new int[32];
    private int[] starts = new int[32];
    private int size;

    Beginnings(PrefixTree tree) {
        this.tree = tree;
    }

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Goes on with the next character; adds the words that end with it, those that began first before the others. */
    void step(char character, int at, Candidates found, int kind) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int node = tree.child(nodes[i], character);
            if (node != PrefixTree.NONE) {
                kept = keep(kept, node, starts[i], at, found, kind);
            }
        }
        int node = tree.child(PrefixTree.ROOT, character);
        if (node != PrefixTree.NONE) {
            kept = keep(kept, node, at, at, found, kind);
        }
        size = kept;
    }

    private int keep(int kept, int node, int start, int at, Candidates found, int kind) {
        if (tree.isWord(node)) {
            found.add(start, at - start + 1, kind);
        }
        if (!tree.goesOn(node)) {
            return kept;
        }
        if (kept == nodes.length) {
            grow();
        }
        nodes[kept] = node;
        starts[kept] = start;
        return kept + 1;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * nodes.length);
        starts = Arrays.copyOf(starts, nodes.length);
    }
}
