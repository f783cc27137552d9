package org.tongwen.indexer.enrich.date;

import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Quote;

/**
 * A date with the rule that chose it.
 *
 * @param origin whether the text states the date, or it was computed from what the text states
 */
record FoundDate(PolicyDate date, Origin origin, String rule, double confidence, Quote quote) {

    /** A date that the text states. */
    static FoundDate stated(PolicyDate date, String rule, double confidence, Quote quote) {
        return new FoundDate(date, Origin.EXTRACTED, rule, confidence, quote);
    }

    /** A date that was computed. */
    static FoundDate computed(PolicyDate date, String rule, double confidence, Quote quote) {
        return new FoundDate(date, Origin.ESTIMATED, rule, confidence, quote);
    }

    void addTo(EvidenceLog log, String field) {
        if (origin == Origin.ESTIMATED) {
            log.estimated(field, date, rule, confidence, quote);
        } else {
            log.extracted(field, date, rule, confidence, quote);
        }
    }
}
