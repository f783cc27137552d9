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

    private static final boolean[] QUOTED = new boolean[Character.MAX_VALUE + 1];

    static {
        QUOTES.chars().forEach(c -> QUOTED[c] = true);
    }

    static Unquoted of(String folded) {
        char[] all = folded.toCharArray();
        int first = 0;
        while (first < all.length && !QUOTED[all[first]]) {
            first++;
        }
        if (first == all.length) {
            return new Unquoted(folded, null);
        }
        int[] offsets = new int[all.length + 1];
        int length = 0;
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            if (!QUOTED[c]) {
                all[length] = c;
                offsets[length++] = i;
            }
        }
        offsets[length] = all.length;
        return new Unquoted(new String(all, 0, length), offsets);
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
        return QUOTED[c];
    }
}
