package org.tongwen.indexer.enrich;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.number.DocumentNumber;
import org.tongwen.model.text.Mention;

/** Decides when a document was made. */
final class DateDecision {

    private static final String ISSUED_ON = "issued_on";
    private static final String PUBLISHED_ON = "published_on";
    private static final String YEAR = "year";

    private static final String EFFECTIVE_ON = "effective_on";
    private static final double UNSURE = 0.6;

    private final YearEstimate estimate;
    private final Clock clock;

    DateDecision(Clock clock) {
        this.clock = clock;
        this.estimate = new YearEstimate(clock);
    }

    Dates decide(DocumentText text, List<DocumentNumber> numbers, EvidenceLog log) {
        Given given = text.given();
        Optional<PolicyDate> stated = given(given, GivenField.ISSUED_ON, ISSUED_ON, log);
        Optional<IssueDate.Found> found = stated.isPresent() ? Optional.empty() : IssueDate.find(text);
        boolean sure = found.map(date -> isSure(text, date)).orElse(true);
        found.ifPresent(date -> log(text, date, sure, log));
        PolicyDate published = published(text, log);
        Optional<FoundDate> reprinted =
                stated.isEmpty() && found.isEmpty() ? ReprintedDate.find(text, published) : Optional.empty();
        reprinted.ifPresent(date -> date.addTo(log, ISSUED_ON));
        PolicyDate issued = stated.or(() -> found.map(date -> date.date().value()))
                .or(() -> reprinted.map(FoundDate::date))
                .orElse(null);
        PolicyDate effective = effective(text, sure ? issued : null, log);
        Dates dates = year(text, issued, published, log);
        boolean unsure = !sure && text.given().find(GivenField.YEAR).isEmpty();
        Integer year = unsure ? Integer.valueOf(estimated(text, found.orElseThrow(), numbers, log)) : dates.year();
        return new Dates(dates.issuedOn(), dates.publishedOn(), effective, year, unsure || dates.yearEstimated());
    }

    private static @Nullable PolicyDate published(DocumentText text, EvidenceLog log) {
        Optional<PolicyDate> given = given(text.given(), GivenField.PUBLISHED_ON, PUBLISHED_ON, log);
        Optional<FoundDate> found = given.isPresent() ? Optional.empty() : PublicationDate.find(text);
        found.ifPresent(date -> date.addTo(log, PUBLISHED_ON));
        return given.or(() -> found.map(FoundDate::date)).orElse(null);
    }

    /** The year of the document's number, if that is later than the act that was found, for then it was made public later. */
    private static int estimated(
            DocumentText text, IssueDate.Found act, List<DocumentNumber> numbers, EvidenceLog log) {
        int year = act.date().value().year();
        int numbered = numbers.stream()
                .flatMap(number -> Stream.ofNullable(number.year()))
                .max(Comparator.naturalOrder())
                .orElse(0);
        if (numbered > year) {
            log.estimated(YEAR, numbered, "year.number", UNSURE, null);
            return numbered;
        }
        log.estimated(YEAR, year, "year.adoption", UNSURE, text.body().quote(act.date()));
        return year;
    }

    private boolean isSure(DocumentText text, IssueDate.Found found) {
        return !found.rule().equals(AdoptionDate.RULE)
                || AdoptionCertainty.isSure(text, found.date(), LocalDate.now(clock));
    }

    private static @Nullable PolicyDate effective(DocumentText text, @Nullable PolicyDate issued, EvidenceLog log) {
        Optional<FoundDate> found = EffectiveDate.find(text, issued);
        found.ifPresent(date -> date.addTo(log, EFFECTIVE_ON));
        return found.map(FoundDate::date).orElse(null);
    }

    private static Optional<PolicyDate> given(Given given, GivenField field, String name, EvidenceLog log) {
        Optional<GivenValue> value = given.find(field);
        Optional<PolicyDate> date = value.flatMap(stated -> GivenDate.find(stated.text()));
        date.ifPresent(stated -> log.given(name, stated, value.orElseThrow()));
        return date;
    }

    private static void log(DocumentText text, IssueDate.Found found, boolean sure, EvidenceLog log) {
        Mention<PolicyDate> date = found.date();
        double confidence = sure ? found.confidence() : UNSURE;
        log.extracted(
                ISSUED_ON, date.value(), found.rule(), confidence, text.body().quote(date));
        if (!sure) {
            log.estimated(
                    YEAR,
                    date.value().year(),
                    "year.adoption",
                    confidence,
                    text.body().quote(date));
        }
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
