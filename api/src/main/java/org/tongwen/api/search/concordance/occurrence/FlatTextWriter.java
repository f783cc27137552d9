package org.tongwen.api.search.concordance.occurrence;

import java.util.Arrays;
import org.tongwen.model.script.CharacterKind;
import org.tongwen.model.script.FoldedText;

/** Writes flat text, by the rules by which the exact view of the index cuts texts. */
final class FlatTextWriter {

    private final FoldedText folded;
    private final String text;
    private final StringBuilder flat;
    private int[] indices;
    /** What parts the next word from the one before; 0 if nothing does. */
    private char gap;

    FlatTextWriter(FoldedText folded) {
        this.folded = folded;
        this.text = folded.text();
        this.flat = new StringBuilder(text.length() + 16);
        this.indices = new int[text.length() + 16];
    }

    FlatText write() {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            switch (CharacterKind.of(codePoint)) {
                case HAN, RATE -> word(at, next);
                case RUN -> next = run(at);
                case PUNCTUATION -> gap = gap == FlatText.LINE_END ? gap : FlatText.PUNCTUATION;
                case LINE_END -> gap = FlatText.LINE_END;
                case MARK, SPACE -> {}
            }
            at = next;
        }
        return new FlatText(folded, flat.toString(), Arrays.copyOf(indices, flat.length()));
    }

    private void word(int start, int end) {
        part(start);
        for (int i = start; i < end; i++) {
            put(text.charAt(i), i);
        }
    }

    /** Marks on letters belong to the run, characters without a form do not; returns the index behind it. */
    private int run(int start) {
        part(start);
        put(FlatText.RUN, start);
        int last = start;
        int at = start;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            CharacterKind kind = CharacterKind.of(codePoint);
            if (kind != CharacterKind.RUN && kind != CharacterKind.MARK) {
                break;
            }
            if (kind == CharacterKind.RUN || Character.getType(codePoint) != Character.FORMAT) {
                for (int i = at; i < next; i++) {
                    put(text.charAt(i), i);
                }
                last = next - 1;
            }
            at = next;
        }
        put(FlatText.RUN_END, last);
        return at;
    }

    private void part(int index) {
        if (gap != 0 && !flat.isEmpty()) {
            put(gap, index);
        }
        gap = 0;
    }

    private void put(char c, int index) {
        if (flat.length() == indices.length) {
            indices = Arrays.copyOf(indices, 2 * indices.length);
        }
        indices[flat.length()] = index;
        flat.append(c);
    }
}
