package org.tongwen.model.number;

/** What the characters of document numbers are; all methods look at folded text. */
final class Characters {

    static final String OPENING = "〔[（(【「﹝［〈";
    static final String CLOSING = "〕]）)】」﹞］〉";

    private Characters() {}

    static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    /** Whether this is an opening bracket; common Han characters, most of any text, are told at once. */
    static boolean isOpening(char c) {
        return (c < '一' || c > '龥') && OPENING.indexOf(c) >= 0;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** Returns the index after the run of digits that starts here. */
    static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the index after the run of digits and Latin letters that starts here. */
    static int endOfSerial(String text, int start) {
        int end = start;
        while (end < text.length()
                && (isDigit(text.charAt(end)) || (text.charAt(end) < 128 && Character.isLetter(text.charAt(end))))) {
            end++;
        }
        return end;
    }

    /** Returns the index after at most three spaces. */
    static int skipSpaces(String text, int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the index before at most three spaces. */
    static int skipSpacesBack(String text, int end) {
        int i = end;
        while (i > 0 && i > end - 3 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00a0';
    }

    static boolean isAt(String text, int index, String characters) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }

    /** Returns the serial number in half width and upper case. */
    static String serial(String text, int start, int end) {
        StringBuilder serial = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            serial.append(isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : Character.toUpperCase(c));
        }
        return serial.toString();
    }
}
