package org.tongwen.indexer.enrich.text;

/** Reads a small number: 30, 三十, 十五. */
public final class Count {

    private static final String FIGURES = "一二三四五六七八九";

    private Count() {}

    /** Returns the number from 1 to 999 that these digits, or Chinese figures below a hundred, write. */
    public static int of(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        int ones = FIGURES.indexOf(text.charAt(text.length() - 1)) + 1;
        if (ten < 0) {
            return ones;
        }
        int tens = ten == 0 ? 1 : FIGURES.indexOf(text.charAt(ten - 1)) + 1;
        return tens * 10 + ones;
    }
}
