package org.tongwen.indexer.enrich.industry;

import org.tongwen.model.industry.IndustryTerm;
import org.tongwen.model.text.Mention;

/**
 * What speaks for an industry.
 *
 * @param named what the title says of it, or a heading, from 0 to 1
 * @param body the evidence in the body
 * @param rule where the best term stands
 * @param best the best term
 * @param weight of the best term
 */
record IndustryScore(String id, double named, double body, String rule, Mention<IndustryTerm> best, double weight) {

    static final String TITLE = "industry.title";
    static final String SECTION = "industry.section";
    static final String CLUSTER = "industry.cluster";
    static final String TEXT = "industry.text";

    IndustryScore and(IndustryScore other) {
        IndustryScore better = other.weight > weight ? other : this;
        return new IndustryScore(
                id, Math.max(named, other.named), body + other.body, better.rule, better.best, better.weight);
    }

    boolean isInTitle() {
        return rule.equals(TITLE);
    }

    boolean isSector() {
        return id.indexOf('.') < 0;
    }

    boolean isChainOf(IndustryScore sector) {
        return !isSector() && sectorId().equals(sector.id);
    }

    String sectorId() {
        return isSector() ? id : id.substring(0, id.indexOf('.'));
    }
}
