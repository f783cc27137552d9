package org.tongwen.indexer.enrich;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tongwen.indexer.enrich.citation.CitationDecision;
import org.tongwen.indexer.enrich.date.DateDecision;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.industry.IndustryDecision;
import org.tongwen.indexer.enrich.issuer.Issuer;
import org.tongwen.indexer.enrich.issuer.Issuers;
import org.tongwen.indexer.enrich.number.NumberDecision;
import org.tongwen.indexer.enrich.place.PlaceDecision;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.ParsedDocument;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.number.DocumentNumberRecogniser;

/** Decides what is known of parsed documents; stateless, so one instance serves all threads. */
public final class Enricher {

    private final DateDecision dates;

    /** Estimates years as somebody would at this clock's time. */
    public Enricher(Clock clock) {
        this.dates = new DateDecision(clock);
    }

    public EnrichedDocument enrich(ParsedDocument parsed) {
        return enrich(DocumentText.of(parsed));
    }

    /** Decides what is known of a document whose names and dates are read already, as others may need them, too. */
    public EnrichedDocument enrich(DocumentText text) {
        EvidenceLog log = new EvidenceLog();
        OriginEvidence.add(text, log);
        Optional<String> number = NumberDecision.decide(text, log);
        List<DocumentNumber> numbers = DocumentNumberRecogniser.takenApart(number.orElse(null));
        Dates dated = dates.decide(text, numbers, log);
        List<Issuer> issuers = Issuers.find(text);
        issuers.forEach(issuer -> issuer.addTo(log));
        Place place = PlaceDecision.decide(text, issuers, numbers, log);
        Optional<String> type = TypeDecision.decide(text, dated, number, log);
        Subject subject = new Subject(
                number.orElse(null),
                numbers,
                issuers.stream().map(Issuer::name).distinct().toList(),
                type.orElse(null),
                IndustryDecision.decide(text, log),
                CitationDecision.decide(text, numbers, log));
        List<Evidence> evidence = log.list();
        Statements statements = Statements.of(text, dated, place, subject.agencies());
        return new EnrichedDocument(
                text.parsed(),
                text.script(),
                dated,
                place,
                subject,
                statements,
                evidence,
                UnreadValues.of(text.given(), evidence));
    }
}
