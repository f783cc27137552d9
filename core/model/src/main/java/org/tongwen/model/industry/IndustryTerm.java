package org.tongwen.model.industry;

/**
 * A term that shows an industry in a text.
 *
 * @param text in either script
 * @param weight 3 if the term speaks of nothing else, 2 if it usually does, 1 if it may be said in passing; 0 if it shows nothing, but
 *     hides a shorter term that stands in it by accident, as 发电子 hides 发电
 */
public record IndustryTerm(Industry industry, String text, int weight) {

    public IndustryTerm {
        if (weight < 0 || weight > 3) {
            throw new IllegalArgumentException("the weight of " + text + " is not 0, 1, 2 or 3: " + weight);
        }
    }

    /** Whether the term shows nothing. */
    boolean hides() {
        return weight == 0;
    }

    /**
     * Reads a term with its weight, as in {@code 集成电路=3}.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static IndustryTerm parse(Industry industry, String cell) {
        int sign = cell.lastIndexOf('=');
        boolean weighted = sign > 0 && sign == cell.length() - 2 && Character.isDigit(cell.charAt(sign + 1));
        if (!weighted) {
            throw new IllegalArgumentException("a term needs a weight, as in 集成电路=3: " + cell);
        }
        return new IndustryTerm(industry, cell.substring(0, sign), Character.digit(cell.charAt(sign + 1), 10));
    }
}
