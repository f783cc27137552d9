package org.tongwen.api.search.concordance.occurrence;

import java.util.Arrays;
import org.tongwen.model.script.CharacterKind;
import org.tongwen.model.script.FoldedText;

/** Writes flat text, by the rules by which the exact view of the index cuts texts. */
final class FlatTextWriter {

    private final FoldedText folded;
    private final String text;
    private char[] flat;
    private int[] indices;
    private int length;
    /** What parts the next word from the one before; 0 if nothing does. */
    private char gap;

    FlatTextWriter(FoldedText folded) {
        this.folded = folded;
        this.text = folded.text();
        this.flat = new char[text.length() + 16];
        this.indices = new int[flat.length];
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
        return new FlatText(folded, new String(flat, 0, length), Arrays.copyOf(indices, length));
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
        if (gap != 0 && length > 0) {
            put(gap, index);
        }
        gap = 0;
    }

    private void put(char c, int index) {
        if (length == flat.length) {
            flat = Arrays.copyOf(flat, 2 * length);
            indices = Arrays.copyOf(indices, 2 * length);
        }
        flat[length] = c;
        indices[length] = index;
        length++;
    }
}
