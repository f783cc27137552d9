package org.tongwen.indexer.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.text.Mention;

/**
 * How much a document speaks of each industry.
 *
 * <p>Every term adds its weight to its chain and to the sector around it, a title's term several times that. An industry
 * is a subject if it has a fair share of all weight, enough of it for the length of the text, and comes back: of twenty
 * industries in one sentence, none does. A sector is not named beside chains of its own that stand for most of it.
 */
record IndustryScores(List<Score> list, double total, double thousands) {

    private static final int TITLE_FACTOR = 5;
    private static final double LEAST = 4;
    private static final double LEAST_SHARE = 0.08;
    private static final double LEAST_SHARE_OF_SECTOR = 0.1;
    /** With so much of the weight, different terms are as good as one that comes back. */
    private static final double GREAT_SHARE = 0.25;

    private static final double LEAST_PER_THOUSAND = 1;
    private static final double MOST_OF_SECTOR = 0.6;

    /**
     * The weight of an industry, how often its own terms stand there, and where the first stands.
     *
     * @param terms without those of the chains in a sector
     */
    record Score(String id, double weight, int terms, boolean inTitle, Quote first) {

        private Score and(double more, boolean own, boolean title) {
            return new Score(id, weight + more, terms + (own ? 1 : 0), inTitle || title, first);
        }

        private boolean isSector() {
            return id.indexOf('.') < 0;
        }

        private boolean isIn(Score sector) {
            return id.equals(sector.id) || id.startsWith(sector.id + ".");
        }
    }

    static IndustryScores of(DocumentText text) {
        Map<String, Score> scores = new LinkedHashMap<>();
        double total = add(scores, text.title(), TITLE_FACTOR) + add(scores, text.body(), 1);
        double thousands = Math.max(1.0, text.body().text().length() / 1000.0);
        return new IndustryScores(List.copyOf(scores.values()), total, thousands);
    }

    private static double add(Map<String, Score> scores, Readings readings, int factor) {
        double total = 0;
        for (Mention<IndustryTerm> mention : readings.industries()) {
            IndustryTerm term = mention.value();
            double weight = factor * term.weight();
            boolean title = factor > 1 && term.weight() > 1;
            Quote quote = readings.quote(mention);
            scores.merge(
                    term.industry().id(),
                    new Score(term.industry().id(), weight, 1, title, quote),
                    (score, one) -> score.and(weight, true, title));
            term.industry()
                    .sector()
                    .ifPresent(sector -> scores.merge(
                            sector,
                            new Score(sector, weight, 0, title, quote),
                            (score, one) -> score.and(weight, false, title)));
            total += weight;
        }
        return total;
    }

    /** Whether the document is about this industry. */
    boolean isSubject(Score score) {
        return isMuch(score) && !(score.isSector() && hasMainChains(score));
    }

    double confidence(Score score) {
        return Math.min(0.95, 0.4 + score.weight() / total);
    }

    private boolean isMuch(Score score) {
        double share = score.isSector() ? LEAST_SHARE_OF_SECTOR : LEAST_SHARE;
        boolean recurs = score.weight() >= GREAT_SHARE * total
                || list.stream().anyMatch(other -> other.isIn(score) && other.terms() > 1);
        return score.inTitle()
                || (recurs
                        && score.weight() >= LEAST
                        && score.weight() >= share * total
                        && score.weight() >= LEAST_PER_THOUSAND * thousands);
    }

    private boolean hasMainChains(Score sector) {
        double chains = list.stream()
                .filter(score -> !score.isSector() && score.isIn(sector) && isMuch(score))
                .mapToDouble(Score::weight)
                .sum();
        return chains >= MOST_OF_SECTOR * sector.weight();
    }
}
