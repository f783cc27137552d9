package org.tongwen.model.number;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

/** Looks for a number around one character: the bracket before its year, or 第. */
final class NumberScan {

    private static final int LONGEST_YEARLY = 6;

    private final FoldedText folded;
    private final String text;
    private final int anchor;

    NumberScan(FoldedText folded, int anchor) {
        this.folded = folded;
        this.text = folded.text();
        this.anchor = anchor;
    }

    @Nullable Mention<DocumentNumber> mention() {
        return text.charAt(anchor) == '第' ? series() : bracket();
    }

    private @Nullable Mention<DocumentNumber> bracket() {
        int yearStart = Characters.skipSpaces(text, anchor + 1);
        int yearEnd = Math.max(yearOf(yearStart), chineseYearOf(yearStart));
        int close = Characters.skipSpaces(text, yearEnd);
        if (yearEnd == yearStart || !Characters.isAt(text, close, Characters.CLOSING)) {
            return null;
        }
        int ordinal = Characters.skipSpaces(text, close + 1);
        int start = Characters.skipSpaces(text, Characters.isAt(text, ordinal, "第") ? ordinal + 1 : ordinal);
        Serial serial = Serial.read(text, start);
        int codeStart = AgencyCode.start(text, anchor);
        if (serial == null || !serial.hasDigitsOnly(LONGEST_YEARLY) || codeStart < 0) {
            return null;
        }
        Numeral year = Objects.requireNonNull(Numerals.read(text, yearStart));
        int unit = Characters.skipSpaces(text, serial.end());
        return Characters.isAt(text, unit, "号")
                ? mention(
                        codeStart,
                        unit + 1,
                        DocumentNumber.ofYear(code(codeStart, anchor), year.value(), serial.text(), originalAt(unit)),
                        "number.bracket")
                : null;
    }

    /** Reads 字第…号 and 令第…号, with the year of the series before 第 if it states one. */
    private @Nullable Mention<DocumentNumber> series() {
        int end = Characters.skipSpacesBack(text, anchor);
        int yearStart =
                end > 0 && text.charAt(end - 1) == '年' ? startOfYear(Characters.skipSpacesBack(text, end - 1)) : -1;
        int codeEnd = yearStart < 0 ? end : Characters.skipSpacesBack(text, yearStart);
        String rule = rule(codeEnd, yearStart >= 0);
        Serial serial = rule == null ? null : Serial.read(text, Characters.skipSpaces(text, anchor + 1));
        int lastStart = serial == null ? -1 : AgencyCode.start(text, codeEnd);
        int codeStart = lastStart > 0 && yearStart >= 0 ? AgencyCode.startOfJoint(text, lastStart) : lastStart;
        int unit = serial == null ? 0 : Characters.skipSpaces(text, serial.end());
        if (serial == null || rule == null || codeStart < 0 || !Characters.isAt(text, unit, "号")) {
            return null;
        }
        String code = code(codeStart, codeEnd);
        DocumentNumber number = yearStart < 0
                ? DocumentNumber.ofSeries(code, serial.text(), originalAt(unit))
                : DocumentNumber.ofYearlySeries(
                        code,
                        Integer.parseInt(Characters.serial(text, yearStart, yearStart + 4)),
                        serial.text(),
                        originalAt(unit));
        return mention(codeStart, unit + 1, number, rule);
    }

    private @Nullable String rule(int codeEnd, boolean yearly) {
        if (codeEnd > 0 && text.charAt(codeEnd - 1) == '令') {
            return "number.order";
        }
        if (yearly) {
            return AgencyCode.isAnnouncement(text, codeEnd) ? "number.announcement" : null;
        }
        return codeEnd > 0 && text.charAt(codeEnd - 1) == '字' ? "number.series" : null;
    }

    /** Returns where the year that ends here starts; -1 if there is none. */
    private int startOfYear(int end) {
        int start = end - 4;
        boolean whole = start > 0 && !Characters.isDigit(text.charAt(start - 1));
        return whole && yearOf(start) == end ? start : -1;
    }

    /** Returns the end of the year that starts here, or {@code start} if there is none. */
    private int yearOf(int start) {
        int end = Characters.endOfDigits(text, start);
        boolean year = end - start == 4 && "12１２".indexOf(text.charAt(start)) >= 0;
        return year ? end : start;
    }

    /** Returns the end of the year in Chinese figures that starts here, 〔二〇二一〕, or {@code start} if there is none. */
    private int chineseYearOf(int start) {
        Numeral year = Characters.isAt(text, start, "一二") ? Numerals.read(text, start) : null;
        boolean four = year != null && year.end() - start == 4 && year.value() >= 1000;
        return four ? start + 4 : start;
    }

    private Mention<DocumentNumber> mention(int start, int end, DocumentNumber number, String rule) {
        int bracket = Characters.skipSpacesBack(text, start) - 1;
        int title = Characters.skipSpacesBack(text, Math.max(bracket, 0)) - 1;
        boolean cited =
                title >= 0 && Characters.isAt(text, bracket, Characters.OPENING) && Characters.isAt(text, title, "》」");
        return Mention.of(folded, start, end, number, cited ? "number.cited" : rule);
    }

    private String code(int start, int end) {
        return folded.original()
                .substring(folded.originalOffset(start), folded.originalOffset(end))
                .strip()
                .replace('\u3000', ' ');
    }

    private char originalAt(int index) {
        return folded.original().charAt(folded.originalOffset(index));
    }
}
