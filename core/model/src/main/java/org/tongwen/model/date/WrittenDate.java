package org.tongwen.model.date;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals.Numeral;

/**
 * A date that was read.
 *
 * @param end the index after it
 * @param style how it is written: {@code iso}, {@code slash}, {@code dot}, or {@code chinese} with 年
 */
record WrittenDate(PolicyDate value, int end, String style) {

    /** Reads what follows a year: 年, 年7月 or 年7月2日; null if that is no date. */
    static @Nullable WrittenDate chinese(String text, int afterYear, int year) {
        int unit = skipSpaces(text, afterYear);
        if (!at(text, unit, "年")) {
            return null;
        }
        Numeral month = Numerals.read(text, skipSpaces(text, unit + 1));
        int monthUnit = month == null ? -1 : skipSpaces(text, month.end());
        if (month == null || !at(text, monthUnit, "月")) {
            return year(unit + 1, year);
        }
        Numeral day = Numerals.read(text, skipSpaces(text, monthUnit + 1));
        int dayUnit = day == null ? -1 : skipSpaces(text, day.end());
        if (day == null || !at(text, dayUnit, "日号")) {
            return of(PolicyDates.ofMonth(year, month.value()), monthUnit + 1, "chinese");
        }
        return of(PolicyDates.ofDay(year, month.value(), day.value()), dayUnit + 1, "chinese");
    }

    /** Reads 2023-05-01, 2023/5/1 or 2023.5.1, unless it is part of a longer code, path or version number. */
    static @Nullable WrittenDate separated(String text, int start, int afterYear, int year) {
        if (afterYear >= text.length()) {
            return null;
        }
        char separator = text.charAt(afterYear);
        String style = style(separator);
        int monthEnd = Numerals.endOfDigits(text, afterYear + 1);
        int dayEnd = Numerals.endOfDigits(text, monthEnd + 1);
        boolean shaped = !style.isEmpty()
                && monthEnd - afterYear <= 3
                && monthEnd < text.length()
                && text.charAt(monthEnd) == separator
                && dayEnd - monthEnd >= 2
                && dayEnd - monthEnd <= 3;
        if (!shaped || !standsAlone(text, start, dayEnd) || isVersion(text, start)) {
            return null;
        }
        int month = Numerals.positional(text, afterYear + 1, monthEnd);
        return of(PolicyDates.ofDay(year, month, Numerals.positional(text, monthEnd + 1, dayEnd)), dayEnd, style);
    }

    static @Nullable WrittenDate year(int end, int year) {
        return of(PolicyDates.ofYear(year), end, "chinese");
    }

    /** Whether these characters are not part of a longer code, path, number or address. */
    static boolean standsAlone(String text, int start, int end) {
        boolean open = start > 0 && isCode(text.charAt(start - 1));
        boolean goesOn = end < text.length()
                && isCode(text.charAt(end))
                && text.charAt(end) != 't'
                && !(text.charAt(end) == '.' && !codeAt(text, end + 1));
        return !open && !goesOn;
    }

    static int skipSpaces(String text, int start) {
        int i = start;
        // More than a few spaces separate columns, not the parts of a date.
        while (i < text.length() && i < start + 4 && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        return i;
    }

    private static @Nullable WrittenDate of(@Nullable PolicyDate date, int end, String style) {
        return date == null ? null : new WrittenDate(date, end, style);
    }

    private static String style(char separator) {
        return switch (separator) {
            case '-', '－', '–' -> "iso";
            case '/', '／' -> "slash";
            case '.', '．' -> "dot";
            default -> "";
        };
    }

    private static boolean isVersion(String text, int start) {
        int before = start;
        while (before > 0 && before > start - 4 && text.charAt(before - 1) == ' ') {
            before--;
        }
        return text.startsWith("版本", before - 2) || text.startsWith("version", before - 7);
    }

    private static boolean codeAt(String text, int index) {
        return index < text.length() && isCode(text.charAt(index));
    }

    private static boolean isCode(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "-/._－／．–".indexOf(c) >= 0 || Numerals.isDigit(c);
    }

    private static boolean at(String text, int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
