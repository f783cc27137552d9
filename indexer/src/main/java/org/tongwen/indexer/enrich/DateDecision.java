package org.tongwen.indexer.enrich;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;

/** Decides when a document was made. */
final class DateDecision {

    private static final String ISSUED_ON = "issued_on";
    private static final String PUBLISHED_ON = "published_on";
    private static final String YEAR = "year";

    private final YearEstimate estimate;

    DateDecision(Clock clock) {
        this.estimate = new YearEstimate(clock);
    }

    Dates decide(DocumentText text, EvidenceLog log) {
        Given given = text.given();
        PolicyDate issued = given(given, GivenField.ISSUED_ON, ISSUED_ON, log)
                .or(() -> extracted(text, log))
                .orElse(null);
        PolicyDate published =
                given(given, GivenField.PUBLISHED_ON, PUBLISHED_ON, log).orElse(null);
        return year(text, issued, published, log);
    }

    private static Optional<PolicyDate> given(Given given, GivenField field, String name, EvidenceLog log) {
        Optional<GivenValue> value = given.find(field);
        Optional<PolicyDate> date = value.flatMap(stated -> GivenDate.find(stated.text()));
        date.ifPresent(stated -> log.given(name, stated, value.orElseThrow()));
        return date;
    }

    private static Optional<PolicyDate> extracted(DocumentText text, EvidenceLog log) {
        Optional<IssueDate.Found> found = IssueDate.find(text);
        found.ifPresent(date -> log.extracted(
                ISSUED_ON,
                date.date().value(),
                date.rule(),
                date.confidence(),
                text.body().quote(date.date())));
        return found.map(date -> date.date().value());
    }

    private Dates year(
            DocumentText text, @Nullable PolicyDate issued, @Nullable PolicyDate published, EvidenceLog log) {
        Optional<GivenValue> given = text.given().find(GivenField.YEAR);
        Optional<PolicyDate> stated = given.flatMap(value -> GivenDate.find(value.text()));
        if (stated.isPresent()) {
            log.given(YEAR, stated.get().year(), given.orElseThrow());
            return new Dates(issued, published, null, stated.get().year(), false);
        }
        PolicyDate date = issued != null ? issued : published;
        if (date != null) {
            return new Dates(issued, published, null, date.year(), false);
        }
        return estimate.find(text)
                .map(found -> {
                    log.estimated(YEAR, found.year(), found.rule(), found.confidence(), found.quote());
                    return new Dates(null, null, null, found.year(), true);
                })
                .orElse(Dates.UNKNOWN);
    }
}
