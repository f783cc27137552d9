package org.tongwen.indexer.charset;

/**
 * A text, and how surprising its characters beyond ASCII are.
 *
 * @param characters how many stand beyond ASCII
 * @param bits the sum of their surprisal
 */
record Reading(String text, int characters, long bits) {

    static Reading of(String text) {
        int characters = 0;
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                characters++;
                bits += Surprisal.of(c);
            }
        }
        return new Reading(text, characters, bits);
    }

    long distinctHan() {
        return text.codePoints().filter(Character::isIdeographic).distinct().count();
    }

    /** Whether its characters are on average no more surprising than this. */
    boolean isWithin(double meanBits) {
        return bits <= meanBits * characters;
    }
}
