package org.tongwen.api.search.suggest;

import java.util.Set;
import org.tongwen.api.search.typing.Typed;

/**
 * What has been typed so far.
 *
 * @param types what may be suggested
 */
public record SuggestionRequest(Typed typed, Set<SuggestionType> types, int size) {

    /** The longest text that is accepted, in characters. */
    public static final int MAX_LENGTH = 100;

    public static final int DEFAULT_SIZE = 10;

    public static final int MAX_SIZE = 50;

    public SuggestionRequest {
        types = Set.copyOf(types);
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size outside 1.." + MAX_SIZE + ": " + size);
        }
    }
}
