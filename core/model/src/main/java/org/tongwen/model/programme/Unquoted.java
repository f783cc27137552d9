package org.tongwen.model.programme;

import org.jspecify.annotations.Nullable;

/**
 * A folded text without its quotes, so that “1650”产业体系 and 1650产业体系 are read alike.
 *
 * @param text without quotes
 * @param offsets where each character stood, and the end; null if nothing was left out
 */
@SuppressWarnings("ArrayRecordComponent") // read within this package, and never given away
record Unquoted(String text, int @Nullable [] offsets) {

    private static final String QUOTES = "\"'“”‘’„‟「」『』﹁﹂﹃﹄＂＇〝〞";

    static Unquoted of(String folded) {
        int quotes = 0;
        for (int i = 0; i < folded.length(); i++) {
            quotes += isQuote(folded.charAt(i)) ? 1 : 0;
        }
        if (quotes == 0) {
            return new Unquoted(folded, null);
        }
        StringBuilder text = new StringBuilder(folded.length() - quotes);
        int[] offsets = new int[folded.length() - quotes + 1];
        for (int i = 0; i < folded.length(); i++) {
            if (!isQuote(folded.charAt(i))) {
                offsets[text.length()] = i;
                text.append(folded.charAt(i));
            }
        }
        offsets[text.length()] = folded.length();
        return new Unquoted(text.toString(), offsets);
    }

    /** Returns where the character at this index stood. */
    int start(int index) {
        return offsets == null ? index : offsets[index];
    }

    /** Returns where the character before this index ended. */
    int end(int index) {
        return offsets == null ? index : offsets[index - 1] + 1;
    }

    static boolean isQuote(char c) {
        // Almost all characters are beyond those that are tried one by one.
        return (c < 0x3100 || c > 0xFE00) && QUOTES.indexOf(c) >= 0;
    }
}
