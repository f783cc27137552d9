package org.tongwen.indexer.work.sketch;

import java.nio.ByteBuffer;

/**
 * A title, as far as it tells documents apart.
 *
 * @param whole stands for all of it
 * @param form stands for all of it but the numbers
 * @param length its units
 * @param terms what it is made of
 */
record Title(int whole, int form, int length, TitleTerms terms) {

    static final int MAX_BYTES = 10 + TitleTerms.MAX_BYTES;

    private static final int DISTINCTIVE = 8;
    private static final double RESEMBLING = 0.4;
    private static final int LONGEST = Short.MAX_VALUE;

    static Title of(PlainText title, PlainText body) {
        char[] form = new char[title.length()];
        int length = 0;
        for (int i = 0; i < title.length(); i++) {
            if (!PlainText.isNumber(title.units()[i])) {
                form[length++] = title.units()[i];
            }
        }
        return new Title(
                (int) Hashing.of(title.units(), title.length()),
                (int) Hashing.of(form, length),
                Math.min(title.length(), LONGEST),
                TitleTerms.of(title, body));
    }

    /** Whether the titles differ in nothing but numbers, such as a year, or name two things of a kind. */
    boolean contradicts(Title other) {
        return whole != other.whole && (form == other.form || terms.contradicts(other.terms));
    }

    /** Whether the titles are the same, or one holds the other, and it is not just 公告 or 通知. */
    boolean agrees(Title other) {
        return (isSame(other) && length >= DISTINCTIVE) || terms.overlaps(other.terms);
    }

    boolean resembles(Title other) {
        return terms.share(other.terms) >= RESEMBLING;
    }

    boolean isSame(Title other) {
        return whole == other.whole && length == other.length;
    }

    void write(ByteBuffer buffer) {
        buffer.putInt(whole).putInt(form).putShort((short) length);
        terms.write(buffer);
    }

    static Title read(ByteBuffer buffer) {
        return new Title(buffer.getInt(), buffer.getInt(), buffer.getShort(), TitleTerms.read(buffer));
    }
}
