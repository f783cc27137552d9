package org.tongwen.model.figure;

/** Tells the items of lists by how they begin: ——, 1., (a), 一是. */
final class ListItem {

    private static final String DASHES = "-—*+·•●";
    private static final String FIGURES = "一二三四五六七八九十";
    private static final int MOST_DIGITS = 2;

    private ListItem() {}

    /** Whether an item starts at this index, which is the first of a line that is no white space. */
    static boolean startsAt(String text, int start) {
        char first = text.charAt(start);
        if (first > 127) {
            return DASHES.indexOf(first) >= 0 || (FIGURES.indexOf(first) >= 0 && charAt(text, start + 1) == '是');
        }
        if (DASHES.indexOf(first) >= 0) {
            return true;
        }
        int from = first == '(' ? start + 1 : start;
        int end = from;
        while (end < from + MOST_DIGITS && isLatin(charAt(text, end))) {
            end++;
        }
        return end > from && ").、".indexOf(charAt(text, end)) >= 0;
    }

    private static boolean isLatin(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    }

    private static char charAt(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
