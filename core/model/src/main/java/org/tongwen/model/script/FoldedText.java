package org.tongwen.model.script;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Folded text that knows where each of its characters came from; folded once, it serves all who read it. */
public final class FoldedText {

    private final String original;
    private final String text;
    /** Null where both have the same indices, as almost all texts have: only rare pairs of {@code char}s become one. */
    private final int @Nullable [] offsets;

    FoldedText(String original, String text, int @Nullable [] offsets) {
        this.original = original;
        this.text = text;
        this.offsets = offsets;
    }

    /** Folds a text. */
    public static FoldedText of(String original) {
        return ScriptFolding.standard().foldWithOffsets(original);
    }

    /** Returns the text before it was folded. */
    public String original() {
        return original;
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /** Returns the index in the original text of the character at {@code index} of the folded text, or of its end. */
    public int originalOffset(int index) {
        return offsets == null ? index : offsets[index];
    }

    /** Returns the index in the folded text of the character at {@code index} of the original text, or of its end. */
    public int foldedOffset(int index) {
        if (offsets == null) {
            return index;
        }
        int found = Arrays.binarySearch(offsets, index);
        // Between the two halves of a pair that became one, the next character counts.
        return found < 0 ? -found - 1 : found;
    }
}
