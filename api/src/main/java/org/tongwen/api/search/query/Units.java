package org.tongwen.api.search.query;

/** Counts the pieces that the exact view makes of a text: Han characters, and runs of other letters and digits. */
public final class Units {

    /** 碳, 清华, 第3条, 5G网络: found apart, the pieces of so short a text mean something else. */
    private static final int SHORT = 3;

    /** Figures and what they count mean nothing apart either: 二〇二三年, 百分之十. */
    private static final String FIGURES = "〇零一二三四五六七八九十百千万亿点分之年月日";

    private Units() {}

    /** Returns whether a text is long enough that all its words, wherever they stand, say what it says. */
    public static boolean hasWords(String text) {
        int units = 0;
        boolean inRun = false;
        for (int i = 0; i < text.length() && units <= SHORT; ) {
            int codePoint = text.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(codePoint);
            boolean han = letter && Character.isIdeographic(codePoint);
            boolean counts = han ? FIGURES.indexOf(codePoint) < 0 : letter && !inRun;
            units += counts ? 1 : 0;
            inRun = letter && !han;
            i += Character.charCount(codePoint);
        }
        return units > SHORT;
    }
}
