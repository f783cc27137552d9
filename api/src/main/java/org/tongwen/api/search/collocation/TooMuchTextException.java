package org.tongwen.api.search.collocation;

import java.util.Locale;
import org.tongwen.api.search.TooMuchException;

/** More text than can be cut into words while somebody waits. */
public final class TooMuchTextException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    /** Says that there is more of this than so much. */
    public TooMuchTextException(int most, String what) {
        super(
                "too-much-text",
                String.format(
                        Locale.ROOT,
                        "More than %,d %s would have to be read to count their words. Narrow them by filters or a longer phrase,"
                                + " take count_by=work, or draw a sample, as in sample=5000.",
                        most,
                        what));
    }
}
