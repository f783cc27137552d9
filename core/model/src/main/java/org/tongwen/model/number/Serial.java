package org.tongwen.model.number;

import org.jspecify.annotations.Nullable;
import org.tongwen.model.date.Numerals;
import org.tongwen.model.date.Numerals.Numeral;

/**
 * The serial number of a document: 12, 十二, 1090012345A, and with a branch 10904600120-1, 10904600120之1, 10904600120(1).
 *
 * @param text half width, in digits, and in upper case
 * @param end the index after it
 */
record Serial(String text, int end) {

    private static final int LONGEST = 14;

    /** Reads the one that starts here in the folded text; null if there is none, or one that is too long. */
    static @Nullable Serial read(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        if (Numerals.isChineseDigit(text.charAt(start)) || Characters.isAt(text, start, "十")) {
            Numeral numeral = Numerals.read(text, start);
            return numeral == null ? null : new Serial(Integer.toString(numeral.value()), numeral.end());
        }
        int end = Characters.endOfSerial(text, start);
        int branchEnd = endOfBranch(text, end);
        boolean shaped = end > start && branchEnd - start <= LONGEST && Characters.isDigit(text.charAt(start));
        return shaped ? new Serial(written(text, start, end, branchEnd), branchEnd) : null;
    }

    /** Whether there is nothing but so many digits, which may have a branch. */
    boolean hasDigitsOnly(int most) {
        int digits = Characters.endOfDigits(text, 0);
        boolean branch = digits < text.length() && !Character.isLetter(text.charAt(digits));
        return digits <= most && (digits == text.length() || branch || text.charAt(digits) == '之');
    }

    private static String written(String text, int start, int end, int branchEnd) {
        String branch = Characters.serial(text, end, branchEnd)
                .replace('－', '-')
                .replace('—', '-')
                .replace('（', '(')
                .replace('）', ')');
        return Characters.serial(text, start, end) + branch;
    }

    /** Returns the index after -3, -A, 之1 or (1); {@code end} if there is none. */
    private static int endOfBranch(String text, int end) {
        boolean bracket = Characters.isAt(text, end, "(（");
        if (!bracket && !Characters.isAt(text, end, "-－—之")) {
            return end;
        }
        int branchEnd = Characters.endOfSerial(text, end + 1);
        if (branchEnd == end + 1 || branchEnd > end + 3) {
            return end;
        }
        boolean closed = Characters.isAt(text, branchEnd, ")）");
        return bracket ? (closed ? branchEnd + 1 : end) : branchEnd;
    }
}
