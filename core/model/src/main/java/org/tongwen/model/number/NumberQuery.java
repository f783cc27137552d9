package org.tongwen.model.number;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;

/** Reads a document number that a user typed, from its first character to its last. */
final class NumberQuery {

    private static final int LONGEST_CODE = 20;

    private final String original;
    private final FoldedText folded;
    private final String text;

    NumberQuery(String original) {
        this.original = original;
        this.folded = ScriptFolding.standard().foldWithOffsets(original);
        this.text = folded.text();
    }

    @Nullable DocumentNumber parse() {
        int codeEnd = 0;
        while (codeEnd < text.length() && Characters.isHan(text.charAt(codeEnd)) && text.charAt(codeEnd) != '第') {
            codeEnd++;
        }
        if (codeEnd < 2 || codeEnd > LONGEST_CODE) {
            return null;
        }
        String code = original.substring(0, folded.originalOffset(codeEnd));
        char unit = ScriptFolding.standard().fold(code).equals(code) ? '号' : '號';
        boolean series = Characters.isAt(text, codeEnd - 1, "字令");
        return series ? series(code, codeEnd, unit) : year(code, codeEnd, unit);
    }

    private @Nullable DocumentNumber series(String code, int codeEnd, char unit) {
        int start = skipSeparators(codeEnd);
        int end = Characters.endOfSerial(text, start);
        boolean whole = end > start && isEnd(end);
        return whole ? DocumentNumber.ofSeries(code, Characters.serial(text, start, end), unit) : null;
    }

    private @Nullable DocumentNumber year(String code, int codeEnd, char unit) {
        int yearStart = skipSeparators(codeEnd);
        int yearEnd = Characters.endOfDigits(text, yearStart);
        int start = skipSeparators(yearEnd);
        int end = Characters.endOfDigits(text, start);
        boolean whole = yearEnd - yearStart == 4 && start > yearEnd && end > start && isEnd(end);
        if (!whole) {
            return null;
        }
        int year = Integer.parseInt(Characters.serial(text, yearStart, yearEnd));
        String serial = Characters.serial(text, start, end);
        String form = text.substring(codeEnd - 2, codeEnd);
        boolean bracket = Characters.isOpening(text.charAt(codeEnd));
        return (form.equals("公告") || form.equals("通告")) && !bracket
                ? DocumentNumber.ofYearlySeries(code, year, serial, unit)
                : DocumentNumber.ofYear(code, year, serial, unit);
    }

    private boolean isEnd(int index) {
        int i = Characters.skipSpaces(text, index);
        return i + (Characters.isAt(text, i, "号") ? 1 : 0) == text.length();
    }

    private int skipSeparators(int start) {
        int i = start;
        String separators = Characters.OPENING + Characters.CLOSING + "第年-—－";
        while (i < text.length() && (Characters.isSpace(text.charAt(i)) || Characters.isAt(text, i, separators))) {
            i++;
        }
        return i;
    }
}
