package org.tongwen.indexer.work.sketch;

import java.util.Arrays;

/**
 * Reads the numbers of a text in one value, however they are written: 12, 十二, 一二; 二〇二三, 2023; 1,250, 1250.
 *
 * <p>A value that is too large overflows, in the same way every time.
 */
final class Numeral {

    private static final byte NONE = -1;
    private static final byte UNIT = 10;
    private static final int[] UNITS = {10, 100, 1000};
    private static final byte[] KINDS = kinds();

    private final String text;
    private int end;
    private long value;

    Numeral(String text) {
        this.text = text;
    }

    /** Whether a number may begin with this character. */
    static boolean startsWith(char c) {
        return KINDS[c] != NONE;
    }

    /** Reads the number that starts here, as far as it goes. */
    void read(int start) {
        long sum = 0;
        long figure = 0;
        int at = start;
        for (; at < text.length(); at++) {
            int kind = KINDS[text.charAt(at)];
            if (kind == NONE) {
                if (isSeparator(at)) {
                    continue;
                }
                break;
            }
            if (kind < UNIT) {
                figure = figure * 10 + kind;
            } else {
                sum += Math.max(figure, 1) * UNITS[kind - UNIT];
                figure = 0;
            }
        }
        value = sum + figure;
        end = at;
    }

    /** Returns the index after the number. */
    int end() {
        return end;
    }

    long value() {
        return value;
    }

    /** Whether the part of a decimal follows that stands behind the point. */
    boolean isBeforePoint() {
        return end + 1 < text.length() && text.charAt(end) == '.' && isDigit(end + 1) && isDigit(end - 1);
    }

    /** A comma between digits with exactly three of them behind it. */
    private boolean isSeparator(int at) {
        return text.charAt(at) == ','
                && isDigit(at - 1)
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << Character.SIZE];
        Arrays.fill(kinds, NONE);
        for (int i = 0; i < 10; i++) {
            kinds["0123456789".charAt(i)] = (byte) i;
            kinds["〇一二三四五六七八九".charAt(i)] = (byte) i;
        }
        kinds['零'] = 0;
        kinds['○'] = 0;
        kinds['十'] = UNIT;
        kinds['百'] = UNIT + 1;
        kinds['千'] = UNIT + 2;
        return kinds;
    }
}
