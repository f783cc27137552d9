package org.tongwen.model.correction;

import java.time.Instant;
import java.util.List;

/**
 * What somebody said of one field.
 *
 * @param values as {@link CorrectableField} has them; empty if the value is not known
 * @param at when it was said
 */
public record Correction(List<String> values, Instant at) {

    public Correction {
        values = List.copyOf(values);
    }
}
