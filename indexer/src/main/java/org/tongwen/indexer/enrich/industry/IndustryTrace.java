package org.tongwen.indexer.enrich.industry;

import java.util.stream.Stream;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.text.Mention;

/**
 * A term that speaks of its industry, and how much that counts.
 *
 * @param line on which line of the body it stands; 0 in a title
 */
record IndustryTrace(Mention<IndustryTerm> mention, int line, double weight) {

    Industry industry() {
        return mention.value().industry();
    }

    String sector() {
        return industry().sector().orElse(industry().id());
    }

    /** Returns the industry and the sector around it. */
    Stream<String> ids() {
        return Stream.concat(Stream.of(industry().id()), industry().sector().stream());
    }

    /** Whether it stands in a list of so many industries that it counts for less than alone. */
    boolean isInList() {
        return weight < IndustryWeights.of(mention.value());
    }

    IndustryTrace times(double factor) {
        return new IndustryTrace(mention, line, weight * factor);
    }
}
