package org.tongwen.api.search.difference;

import java.util.Locale;
import org.tongwen.api.search.TooMuchException;

/** More text than can be compared while somebody waits. */
public final class TooLongToCompareException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    TooLongToCompareException(int characters, int most) {
        super(
                "too-much-text",
                String.format(
                        Locale.ROOT,
                        "The two texts have %,d characters; at most %,d are compared. Take their texts from"
                                + " /api/v1/documents/{id}/text, and compare them with a program of your own.",
                        characters,
                        most));
    }
}
