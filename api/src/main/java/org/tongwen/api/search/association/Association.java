package org.tongwen.api.search.association;

/**
 * How often one thing goes with another: a table of two rows and two columns, by one of its cells and by its sums. Logarithms are the
 * strict ones, so that a table has the same measures on every machine.
 *
 * @param both how often the one is there with the other
 * @param one how often the one is there
 * @param other how often the other is there
 * @param all how often either could be there
 */
public record Association(long both, long one, long other, long all) {

    public Association {
        if (both < 0 || both > Math.min(one, other) || one + other - both > all) {
            throw new IllegalArgumentException("no table: " + both + " of " + one + " and " + other + " in " + all);
        }
    }

    /** Returns how often both would go together by chance. */
    public double expected() {
        return all == 0 ? 0 : (double) one * other / all;
    }

    /** Returns whether they go together more often than by chance. */
    public boolean attracts() {
        return both > expected();
    }

    /**
     * Returns the log-likelihood ratio (Dunning 1993): twice the sum of O ln(O/E) over the four cells. It grows with how sure it is
     * that the two do not go together by chance, in whichever direction.
     */
    public double logLikelihood() {
        double sum = part(both, one, other)
                + part(one - both, one, all - other)
                + part(other - both, all - one, other)
                + part(all - one - other + both, all - one, all - other);
        return 2 * Math.max(0, sum);
    }

    /**
     * Returns the mutual information of the pair (Church and Hanks 1990): the binary logarithm of how many times as often they go
     * together as by chance. It is large for what is rare, too.
     */
    public double mutualInformation() {
        return StrictMath.log(both / expected()) / StrictMath.log(2);
    }

    private double part(long observed, long row, long column) {
        return observed == 0 ? 0 : observed * StrictMath.log((double) observed * all / ((double) row * column));
    }
}
