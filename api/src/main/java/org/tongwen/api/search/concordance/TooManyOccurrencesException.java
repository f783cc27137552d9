package org.tongwen.api.search.concordance;

import org.tongwen.api.search.TooMuchException;

/** More occurrences than can be sorted. */
public final class TooManyOccurrencesException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    public TooManyOccurrencesException(int most) {
        super(
                "too-many-occurrences",
                "There are more than " + most
                        + " occurrences, which is as many as can be sorted. Narrow them by filters, a longer phrase"
                        + " or in=title, or take sort=document, which has no limit.");
    }
}
