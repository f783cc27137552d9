package org.tongwen.model.text;

import java.util.Objects;
import org.tongwen.model.script.FoldedText;

/**
 * A value that a recogniser read in a text.
 *
 * @param start first UTF-16 index of the characters it was read from, in the original (unfolded) text
 * @param end index after the last of them
 * @param value what was read
 * @param rule short, stable name of the rule that read it, such as {@code date.minguo}
 */
public record Mention<T>(int start, int end, T value, String rule) {

    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no characters between " + start + " and " + end);
        }
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }

    /** Returns the mention in the original text of what stands at these indices of the folded text. */
    public static <T> Mention<T> of(FoldedText folded, int start, int end, T value, String rule) {
        int from = folded.originalOffset(start);
        // One original character may fold to several, and a match may end between them.
        return new Mention<>(from, Math.max(folded.originalOffset(end), from + 1), value, rule);
    }
}
