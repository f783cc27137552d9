package org.tongwen.api.search.elasticsearch;

/** Counts the pieces that the exact view makes of a text: Han characters, and runs of other letters and digits. */
final class Units {

    /** 碳, 清华, 第3条, 10%, 5G网络: found apart, the pieces of so short a text mean something else. */
    private static final int SHORT = 3;

    private Units() {}

    /** Returns whether a text is long enough that all its words, wherever they stand, say what it says. */
    static boolean hasWords(String text) {
        int units = 0;
        boolean inRun = false;
        for (int i = 0; i < text.length() && units <= SHORT; ) {
            int codePoint = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(codePoint);
            boolean han = letter && Character.isIdeographic(codePoint);
            units += han || (letter && !inRun) ? 1 : 0;
            inRun = letter && !han;
            i += Character.charCount(codePoint);
        }
        return units > SHORT;
    }
}
