package org.tongwen.indexer.enrich;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;

/** Decides what is known of parsed documents; stateless, so one instance serves all threads. */
public final class Enricher {

    private static final String AGENCIES = "agencies";

    private final DateDecision dates;

    /** Estimates years as somebody would at this clock's time. */
    public Enricher(Clock clock) {
        this.dates = new DateDecision(clock);
    }

    public EnrichedDocument enrich(ParsedDocument parsed) {
        DocumentText text = DocumentText.of(parsed);
        EvidenceLog log = new EvidenceLog();
        Dates dated = dates.decide(text, log);
        List<Issuers.Issuer> issuers = Issuers.find(text);
        issuers.forEach(issuer -> log(issuer, log));
        Place place = PlaceDecision.decide(text, issuers, log);
        Optional<String> number = NumberDecision.decide(text, log);
        Optional<String> type = TypeDecision.decide(text, dated, number, log);
        Subject subject = new Subject(
                number.orElse(null),
                issuers.stream().map(Issuers.Issuer::name).distinct().toList(),
                type.orElse(null),
                IndustryDecision.decide(text, log));
        return new EnrichedDocument(parsed, text.script(), dated, place, subject, log.list());
    }

    private static void log(Issuers.Issuer issuer, EvidenceLog log) {
        Issuers.Basis basis = issuer.basis();
        if (basis.given() != null) {
            log.given(AGENCIES, issuer.name(), basis.given());
        } else {
            log.extracted(AGENCIES, issuer.name(), basis.rule(), basis.confidence(), basis.quote());
        }
    }
}
