package org.tongwen.indexer.work;

import java.util.Comparator;

/** A document that may belong to a work. */
public record Member(String id, Sketch sketch) {

    /**
     * The earliest known first: by the date of signature, else of publication; then by that of publication; what has no date
     * comes last; then by id. A date of which only the month or year is known counts as its last day.
     */
    public static final Comparator<Member> EARLIEST_FIRST = Comparator.comparing(
                    (Member member) -> member.sketch.identity().dating(), Dating.EARLIEST_FIRST)
            .thenComparing(Member::id);
}
