package org.tongwen.indexer.enrich.date;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.number.DocumentNumber;

/** Decides when a document was made. */
public final class DateDecision {

    static final String ISSUED_ON = "issued_on";
    static final String PUBLISHED_ON = "published_on";
    private static final String EFFECTIVE_ON = "effective_on";
    private static final double UNSURE = 0.6;

    private final Clock clock;
    private final YearDecision years;

    /** Estimates years as somebody would at this clock's time. */
    public DateDecision(Clock clock) {
        this.clock = clock;
        this.years = new YearDecision(new YearEstimate(clock));
    }

    /** Returns the dates of a document with the year that follows from them; logs how each is known. */
    public Dates decide(DocumentText text, List<DocumentNumber> numbers, EvidenceLog log) {
        Given given = text.given();
        Optional<PolicyDate> stated = given(given, GivenField.ISSUED_ON, ISSUED_ON, log);
        Optional<IssueDate.Found> found = stated.isPresent() ? Optional.empty() : IssueDate.find(text);
        boolean sure = found.map(date -> isSure(text, date)).orElse(true);
        found.ifPresent(date -> log.extracted(
                ISSUED_ON,
                date.date().value(),
                date.rule(),
                sure ? date.confidence() : UNSURE,
                text.body().quote(date.date())));
        PolicyDate published = published(text, log);
        Optional<FoundDate> reprinted =
                stated.isEmpty() && found.isEmpty() ? ReprintedDate.find(text, published) : Optional.empty();
        reprinted.ifPresent(date -> date.addTo(log, ISSUED_ON));
        PolicyDate issued = stated.or(() -> found.map(date -> date.date().value()))
                .or(() -> reprinted.map(FoundDate::date))
                .orElse(null);
        PolicyDate effective = effective(text, sure ? issued : null, log);
        YearDecision.Year year = sure || issued == null
                ? years.decide(text, issued, published, log)
                : years.ofUncertainAct(text, issued, numbers, log);
        return new Dates(issued, published, effective, year.value(), year.estimated());
    }

    private static @Nullable PolicyDate published(DocumentText text, EvidenceLog log) {
        Optional<PolicyDate> given = given(text.given(), GivenField.PUBLISHED_ON, PUBLISHED_ON, log);
        Optional<FoundDate> found = given.isPresent() ? Optional.empty() : PublicationDate.find(text);
        found.ifPresent(date -> date.addTo(log, PUBLISHED_ON));
        return given.or(() -> found.map(FoundDate::date)).orElse(null);
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
}
