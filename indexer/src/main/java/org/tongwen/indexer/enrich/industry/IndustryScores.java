package org.tongwen.indexer.enrich.industry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.indexer.enrich.text.DocumentText;

/**
 * How sure it is that a document is about each industry.
 *
 * <p>Its title says so, or the body: if much of what the body says of all industries, and enough for its length, is on this one.
 */
final class IndustryScores {

    private final Map<String, IndustryScore> scores;
    private final double hundreds;
    private final double all;

    private IndustryScores(Map<String, IndustryScore> scores, double hundreds) {
        this.scores = scores;
        this.hundreds = hundreds;
        all = scores.values().stream()
                .filter(IndustryScore::isSector)
                .mapToDouble(IndustryScore::body)
                .sum();
    }

    static IndustryScores of(DocumentText text) {
        Map<String, IndustryScore> scores = new LinkedHashMap<>();
        for (IndustryTrace trace : IndustryTraces.of(text.title(), List.of())) {
            double named = IndustryWeights.TITLE * trace.weight();
            // Any term of the title makes a better quote than those of the body.
            trace.ids()
                    .forEach(id -> add(
                            scores,
                            new IndustryScore(id, named, 0, IndustryScore.TITLE, trace.mention(), 2 + trace.weight())));
        }
        IndustryBody.of(text).forEach(score -> add(scores, score));
        return new IndustryScores(scores, Math.max(1, text.body().text().length() / 100.0));
    }

    private static void add(Map<String, IndustryScore> scores, IndustryScore score) {
        scores.merge(score.id(), score, IndustryScore::and);
    }

    /** Returns the industries that the document is about, the surest first; no sector beside chains that stand for it. */
    List<IndustryScore> subjects() {
        return scores.values().stream()
                .filter(this::isSubject)
                .filter(score -> !score.isSector() || !hasMainChains(score))
                .sorted(Comparator.comparingDouble(this::sureness).reversed())
                .toList();
    }

    /** Returns how sure it is that the document is about this industry, from 0 to 1. */
    double sureness(IndustryScore score) {
        double share = score.body() / (all + IndustryWeights.DOUBT);
        return 1 - (1 - score.named()) * (1 - IndustryWeights.ofBody(share, score.body() / hundreds));
    }

    private boolean isSubject(IndustryScore score) {
        return sureness(score) >= IndustryWeights.SUBJECT
                && (score.isSector()
                        || score.named() >= IndustryWeights.SECTION
                        || score.body()
                                >= IndustryWeights.SHARE_OF_SECTOR
                                        * sector(score).body());
    }

    private IndustryScore sector(IndustryScore chain) {
        return scores.getOrDefault(chain.sectorId(), chain);
    }

    private boolean hasMainChains(IndustryScore sector) {
        List<IndustryScore> chains = scores.values().stream()
                .filter(score -> score.isChainOf(sector) && isSubject(score))
                .toList();
        return !chains.isEmpty()
                && chains.stream().mapToDouble(IndustryScores::evidence).sum()
                        >= IndustryWeights.MOST_OF_SECTOR * evidence(sector);
    }

    private static double evidence(IndustryScore score) {
        return score.body() + score.named();
    }
}
