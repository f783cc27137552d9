package org.tongwen.indexer.enrich;

import java.time.Clock;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;

/** Decides what is known of parsed documents; stateless, so one instance serves all threads. */
public final class Enricher {

    private final DateDecision dates;

    /**
     * Estimates years as somebody would at this clock's time.
     */
    public Enricher(Clock clock) {
        this.dates = new DateDecision(clock);
    }

    public EnrichedDocument enrich(ParsedDocument parsed) {
        DocumentText text = DocumentText.of(parsed);
        EvidenceLog log = new EvidenceLog();
        Dates dated = dates.decide(text, log);
        return new EnrichedDocument(parsed, text.script(), dated, Place.UNKNOWN, Subject.UNKNOWN, log.list());
    }
}
