package org.tongwen.analysis.view;

import java.io.IOException;
import java.io.Reader;
import org.tongwen.model.script.CharacterKind;

/**
 * Reads folded text unit by unit: a unit is the smallest piece that any view takes for a term, that is a Han
 * character, a whole run of letters and digits, or a sign of rate. Its methods describe the unit read last.
 */
final class UnitReader {

    /** How many positions stay empty where punctuation stands, however many marks: a phrase does not reach across. */
    static final int PUNCTUATION_GAP = 1;

    /** How many positions stay empty at the end of a line, so that words near each other stand in one paragraph. */
    static final int LINE_GAP = 100;

    /** Longer runs are cut; Lucene refuses terms of more than 32,766 bytes. */
    static final int LONGEST_RUN = 255;

    private final CodePointReader input = new CodePointReader();
    /** A run may be cut after a character of two {@code char}s. */
    private final char[] text = new char[LONGEST_RUN + 1];

    private int length;
    private boolean first;
    private boolean han;
    private int start;
    private int end;
    private int gap;

    void reset(Reader newInput) {
        input.reset(newInput);
        first = true;
    }

    /** Moves to the next unit; returns whether there is one. */
    boolean next() throws IOException {
        gap = 0;
        for (int codePoint = input.peek(); codePoint != CodePointReader.END; codePoint = input.peek()) {
            CharacterKind kind = CharacterKind.of(codePoint);
            switch (kind) {
                case HAN, RATE, RUN -> {
                    read(codePoint, kind);
                    return true;
                }
                case PUNCTUATION -> gap = Math.max(gap, PUNCTUATION_GAP);
                case LINE_END -> gap = LINE_GAP;
                case MARK, SPACE -> {}
            }
            input.skip(codePoint);
        }
        start = input.offset();
        end = start;
        return false;
    }

    /** Returns the folded text of the unit: {@link #length()} {@code char}s, valid until the next one is read. */
    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Returns whether the unit is a Han character, and not a run or a sign. */
    boolean isHan() {
        return han;
    }

    /** Returns the index of the unit's first {@code char} in the folded text; at the end, the length of the text. */
    int start() {
        return start;
    }

    /** Returns the index after the unit's last {@code char} in the folded text. */
    int end() {
        return end;
    }

    /** Returns how many positions stay empty between the unit before and this one. */
    int gap() {
        return gap;
    }

    private void read(int codePoint, CharacterKind kind) throws IOException {
        gap = first ? 0 : gap;
        first = false;
        han = kind == CharacterKind.HAN;
        start = input.offset();
        length = 0;
        take(codePoint);
        if (kind == CharacterKind.RUN) {
            readRun();
        }
    }

    private void readRun() throws IOException {
        for (int codePoint = input.peek(); length < LONGEST_RUN; codePoint = input.peek()) {
            CharacterKind kind = CharacterKind.of(codePoint);
            if (kind == CharacterKind.RUN
                    || (kind == CharacterKind.MARK && Character.getType(codePoint) != Character.FORMAT)) {
                take(codePoint);
            } else if (kind == CharacterKind.MARK) {
                input.skip(codePoint);
            } else {
                return;
            }
        }
    }

    private void take(int codePoint) {
        length += Character.toChars(codePoint, text, length);
        input.skip(codePoint);
        end = input.offset();
    }
}
