package org.tongwen.model.industry;

/**
 * A term that shows an industry in a text.
 *
 * @param text in either script
 * @param weight 3 if the term speaks of nothing else, 2 if it usually does, 1 if it may be said in passing
 */
public record IndustryTerm(Industry industry, String text, int weight) {

    public IndustryTerm {
        if (weight < 1 || weight > 3) {
            throw new IllegalArgumentException("the weight of " + text + " is not 1, 2 or 3: " + weight);
        }
    }
}
