package org.tongwen.api.search.concordance.occurrence;

import java.util.Comparator;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.document.Evidence.Part;

/**
 * A place where something that a query wants stands.
 *
 * @param span indices in the original title or body
 */
public record Occurrence(Part part, Span span) implements Comparable<Occurrence> {

    private static final Comparator<Occurrence> IN_TEXT = Comparator.comparing(Occurrence::part)
            .thenComparingInt(occurrence -> occurrence.span().start())
            .thenComparingInt(occurrence -> occurrence.span().end());

    @Override
    public int compareTo(Occurrence other) {
        return IN_TEXT.compare(this, other);
    }
}
