package org.tongwen.model.script;

/** Folded text that knows where each of its characters came from. */
public final class FoldedText {

    private final String text;
    private final int[] offsets;

    FoldedText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Returns the folded text. */
    public String text() {
        return text;
    }

    /** Returns the index in the original text of the character at {@code index} of the folded text, or of its end. */
    public int originalOffset(int index) {
        return offsets[index];
    }
}
