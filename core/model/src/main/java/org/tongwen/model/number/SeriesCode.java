package org.tongwen.model.number;

/**
 * Where the code of an agency and its series begins: Han characters, and in Taiwan's numbers also the section that keeps the
 * series (勞動2字第…, 交路（一）字第…) and the year before its name (97教字第…).
 */
final class SeriesCode {

    private static final char SERIES = '字';
    /** 第, a serial number and 号. */
    private static final int LONGEST_REST = 24;

    private static final String SECTIONS = "一二三四五六七八九十甲乙丙丁";

    private SeriesCode() {}

    /** Returns the first index of the code that ends here in the folded text. */
    static int start(String text, int end, int longest) {
        int start = end;
        if (end > 1 && text.charAt(end - 1) == SERIES) {
            start = startOfSection(text, end - 1);
        }
        int least = Math.max(0, end - longest);
        while (start > least && Characters.isHan(text.charAt(start - 1))) {
            start--;
        }
        return end > start && text.charAt(end - 1) == SERIES ? startOfYear(text, start) : start;
    }

    /** Whether the number is all that stands on its line, so that a word like 原 is the name of an agency and no context. */
    static boolean isAlone(String text, int start, int end) {
        boolean first = start == 0 || text.charAt(start - 1) == '\n';
        if (!first || end == start || text.charAt(end - 1) != SERIES) {
            return false;
        }
        int unit = end;
        while (unit < text.length() && unit < end + LONGEST_REST && text.charAt(unit) != '号') {
            unit++;
        }
        return unit + 1 == text.length() || (unit + 1 < text.length() && text.charAt(unit + 1) == '\n');
    }

    private static int startOfSection(String text, int end) {
        boolean inBrackets = Characters.isAt(text, end - 1, Characters.CLOSING);
        int start = inBrackets ? end - 1 : end;
        while (start > 0 && start > end - 3 && isSection(text.charAt(start - 1), inBrackets)) {
            start--;
        }
        if (inBrackets) {
            boolean closed = start < end - 1 && start > 0 && Characters.isAt(text, start - 1, Characters.OPENING);
            start = closed ? start - 1 : end;
        }
        boolean named = start > 0 && Characters.isHan(text.charAt(start - 1)) && text.charAt(start - 1) != '年';
        return named ? start : end;
    }

    private static boolean isSection(char c, boolean inBrackets) {
        return Characters.isDigit(c) || (inBrackets && SECTIONS.indexOf(c) >= 0);
    }

    private static int startOfYear(String text, int start) {
        int year = start;
        while (year > 0 && year > start - 4 && Characters.isDigit(text.charAt(year - 1))) {
            year--;
        }
        boolean stated = start - year >= 2 && start - year <= 3;
        boolean first = year == 0 || text.charAt(year - 1) == '\n' || Characters.isSpace(text.charAt(year - 1));
        return stated && first ? year : start;
    }
}
