package org.tongwen.model.script;

/** What a character of a folded text is to those who cut it into terms. */
public enum CharacterKind {
    /** A character that is a term of its own: Han of all planes, kana, bopomofo, and what private use stands in for. */
    HAN,
    /** Part of a run: letters and digits of all other writing. */
    RUN,
    /** A term of its own that is no letter: % and ‰, without which 10% is found wherever a 10 stands. */
    RATE,
    /** Not seen: marks on what stands before, variation selectors, soft hyphens, joiners. */
    MARK,
    /** Not seen: white space within a line, which typesetters put anywhere between Han characters. */
    SPACE,
    /** The end of a line or paragraph. */
    LINE_END,
    /** Everything else: punctuation, symbols, controls. */
    PUNCTUATION;

    private static final CharacterKind[] BASIC_PLANE = new CharacterKind[1 << Character.SIZE];

    static {
        for (int c = 0; c < BASIC_PLANE.length; c++) {
            BASIC_PLANE[c] = kind(c);
        }
    }

    /** Returns the kind of a code point; half of a surrogate pair is punctuation. */
    public static CharacterKind of(int codePoint) {
        return Character.isBmpCodePoint(codePoint) ? BASIC_PLANE[codePoint] : kind(codePoint);
    }

    private static CharacterKind kind(int codePoint) {
        return switch (codePoint) {
            case '%', '‰', '‱' -> RATE;
            case '\n', '\r', '\u000B', '\f', '\u0085' -> LINE_END;
            case '\t' -> SPACE;
            // The long vowel mark of kana belongs to no one script.
            case 'ー' -> HAN;
            default -> isHan(codePoint) ? HAN : kindByType(codePoint);
        };
    }

    private static boolean isHan(int codePoint) {
        if (!Character.isLetter(codePoint) && !Character.isIdeographic(codePoint)) {
            return Character.getType(codePoint) == Character.PRIVATE_USE;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> false;
        };
    }

    private static CharacterKind kindByType(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return RUN;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> RUN;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> MARK;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> LINE_END;
            default -> PUNCTUATION;
        };
    }
}
