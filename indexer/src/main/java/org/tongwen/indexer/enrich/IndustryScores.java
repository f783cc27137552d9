package org.tongwen.indexer.enrich;

import java.util.Collection;
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
 * is a subject if it has a fair share of all weight, and enough of it for the length of the text: of twenty industries
 * in one sentence, none has. A sector is not named beside a chain of its own that stands for most of it.
 */
record IndustryScores(List<Score> list, double total, double thousands) {

    private static final int TITLE_FACTOR = 5;
    private static final double LEAST = 4;
    private static final double LEAST_SHARE = 0.08;
    private static final double LEAST_PER_THOUSAND = 1.5;
    private static final double MOST_OF_SECTOR = 0.6;

    /** The weight of an industry, and where its first term stands. */
    record Score(String id, double weight, boolean inTitle, Quote first) {

        private Score and(double more, boolean title) {
            return new Score(id, weight + more, inTitle || title, first);
        }

        private boolean isSector() {
            return id.indexOf('.') < 0;
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
            double weight = factor * mention.value().weight();
            boolean title = factor > 1 && mention.value().weight() > 1;
            String id = mention.value().industry().id();
            add(scores, id, weight, title, readings.quote(mention));
            mention.value()
                    .industry()
                    .sector()
                    .ifPresent(sector -> add(scores, sector, weight, title, readings.quote(mention)));
            total += weight;
        }
        return total;
    }

    private static void add(Map<String, Score> scores, String id, double weight, boolean title, Quote quote) {
        scores.put(id, scores.getOrDefault(id, new Score(id, 0, false, quote)).and(weight, title));
    }

    /** Whether the document is about this industry. */
    boolean isSubject(Score score) {
        return isMuch(score) && !(score.isSector() && hasMainChain(score));
    }

    double confidence(Score score) {
        return Math.min(0.95, 0.4 + score.weight() / total);
    }

    private boolean isMuch(Score score) {
        return score.inTitle()
                || (score.weight() >= LEAST
                        && score.weight() >= LEAST_SHARE * total
                        && score.weight() >= LEAST_PER_THOUSAND * thousands);
    }

    private boolean hasMainChain(Score sector) {
        Collection<Score> chains = list.stream()
                .filter(score -> score.id().startsWith(sector.id() + "."))
                .filter(this::isMuch)
                .toList();
        return chains.stream().mapToDouble(Score::weight).sum() >= MOST_OF_SECTOR * sector.weight();
    }
}
