package org.tongwen.indexer.charset;

/** Halves of supplementary characters whose other half is missing: no charset can write them. */
public final class LoneSurrogates {

    private LoneSurrogates() {}

    /** Returns the text with U+FFFD for each of them. */
    public static String replace(String text) {
        StringBuilder replaced = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
                continue;
            }
            replaced = replaced == null ? new StringBuilder(text) : replaced;
            replaced.setCharAt(i, '\uFFFD');
        }
        return replaced == null ? text : replaced.toString();
    }
}
