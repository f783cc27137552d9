package org.tongwen.indexer.charset;

/** Tells text from binary data that was read as text. */
final class PlainText {

    /** One broken character in so many is damage; more is no text. */
    private static final int CHARACTERS_PER_BROKEN = 8;

    private PlainText() {}

    /**
     * Returns the text without NUL, which does no harm: some programs pad with it.
     *
     * @throws NotTextException if too much of it is no text
     */
    static String of(String decoded) throws NotTextException {
        String text = withoutPadding(decoded);
        int broken = 0;
        boolean hasNul = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hasNul |= c == 0;
            broken += Surprisal.of(c) >= Surprisal.BROKEN ? 1 : 0;
        }
        if (broken > 1 && broken * (long) CHARACTERS_PER_BROKEN > text.length()) {
            throw new NotTextException("binary data, not text");
        }
        return hasNul ? text.replace("\0", "") : text;
    }

    private static String withoutPadding(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
