package org.tongwen.api.search.group;

import java.util.List;
import org.tongwen.api.search.Tally;

/**
 * The documents or works that have the same values.
 *
 * @param keys a value of each field; {@link org.tongwen.api.search.Field#UNKNOWN} of those that have none
 */
public record Group(List<String> keys, Tally tally) {

    public Group {
        keys = List.copyOf(keys);
    }
}
