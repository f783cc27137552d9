package org.tongwen.api.search.vocabulary;

import org.jspecify.annotations.Nullable;

/** What may go wrong with one character, the likeliest first. */
enum Slip {
    /** All characters sound as they should. */
    HOMOPHONE,
    SWAPPED,
    WRONG,
    MISSING,
    EXTRA;

    /** Returns the one slip that makes a term the text; null if there is none, or more than one. */
    static @Nullable Slip between(String text, String term) {
        int start = 0;
        int shorter = Math.min(text.length(), term.length());
        while (start < shorter && text.charAt(start) == term.charAt(start)) {
            start++;
        }
        return switch (term.length() - text.length()) {
            case 0 -> start == shorter ? null : sameLength(text, term, start);
            case 1 -> term.startsWith(text.substring(start), start + 1) ? MISSING : null;
            case -1 -> text.startsWith(term.substring(start), start + 1) ? EXTRA : null;
            default -> null;
        };
    }

    private static @Nullable Slip sameLength(String text, String term, int start) {
        if (text.substring(start + 1).equals(term.substring(start + 1))) {
            return WRONG;
        }
        boolean swapped = start + 1 < text.length()
                && text.charAt(start) == term.charAt(start + 1)
                && text.charAt(start + 1) == term.charAt(start)
                && text.substring(start + 2).equals(term.substring(start + 2));
        return swapped ? SWAPPED : null;
    }
}
