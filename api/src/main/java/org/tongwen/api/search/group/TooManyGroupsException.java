package org.tongwen.api.search.group;

import org.tongwen.api.search.TooMuchException;

/** More groups than an answer has room for. */
public final class TooManyGroupsException extends TooMuchException {

    private static final long serialVersionUID = 1L;

    public TooManyGroupsException(int most) {
        super(
                "too-many-groups",
                "There are more than " + most
                        + " groups, which is as many as are given. Narrow them by filters or years"
                        + " (year_from, year_to), group by one field, or leave out those without a match (empty=false).");
    }
}
