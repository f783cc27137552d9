package org.tongwen.api.search.query.syntax;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.query.syntax.Node.Target;

/** Makes leaves of what was written; none of what cannot be searched, such as lone punctuation. */
final class Leaves {

    /** What the exact view keeps: letters of any script, digits, per cent and per mille signs. */
    private static final Pattern SEARCHABLE = Pattern.compile("[\\p{L}\\p{N}\\p{Co}%％‰‱]");

    private static final Pattern LATIN_PREFIX = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+[*＊]");

    private static final Pattern WILDCARDS = Pattern.compile("[*＊]+");

    private Leaves() {}

    static @Nullable Node phrase(String text, Target target) {
        return isSearchable(text) ? new Node.Text(List.of(text), true, target) : null;
    }

    static @Nullable Node word(String written, Target target) {
        if (LATIN_PREFIX.matcher(written).matches()) {
            return new Node.Prefix(written.substring(0, written.length() - 1), target);
        }
        String word = WILDCARDS.matcher(written).replaceAll(" ").strip();
        return isSearchable(word) ? new Node.Text(List.of(word), false, target) : null;
    }

    /** Whether there is a wildcard that means nothing. */
    static boolean hasStrayWildcard(String written) {
        return WILDCARDS.matcher(written).find()
                && !LATIN_PREFIX.matcher(written).matches();
    }

    static @Nullable Node attribute(FieldName field, String value) {
        return isSearchable(value) ? new Node.Attribute(field, value) : null;
    }

    private static boolean isSearchable(String text) {
        return SEARCHABLE.matcher(text).find();
    }
}
