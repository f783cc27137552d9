package org.tongwen.indexer.parse.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a title from what programs write into the title field: file names, their own names, the title of a template. */
final class StatedTitle {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;
    /** A title stands at the beginning; farther below, it may be of another document that is spoken of. */
    private static final int HEAD = 600;

    private StatedTitle() {}

    /** Returns the stated title if the beginning of the text has it, too. */
    static Optional<String> find(@Nullable String stated, String text) {
        if (stated == null || stated.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(stated);
        String head = letters(text.substring(0, Math.min(HEAD, text.length())));
        return letters.length() >= SHORTEST && head.contains(letters) ? Optional.of(stated.strip()) : Optional.empty();
    }

    private static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }
}
