package org.tongwen.indexer.enrich.date;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.enrich.evidence.EvidenceLog;
import org.tongwen.indexer.enrich.text.DocumentText;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.number.DocumentNumber;

/** Decides the year of a document: the one given, else that of its dates, else an estimate. */
final class YearDecision {

    private static final String YEAR = "year";
    private static final double UNSURE = 0.6;

    private final YearEstimate estimate;

    /** A year, and whether it was concluded; null if nothing tells it. */
    record Year(@Nullable Integer value, boolean estimated) {}

    YearDecision(YearEstimate estimate) {
        this.estimate = estimate;
    }

    Year decide(DocumentText text, @Nullable PolicyDate issued, @Nullable PolicyDate published, EvidenceLog log) {
        return given(text, log)
                .or(() -> ofDate(issued, DateDecision.ISSUED_ON, log))
                .or(() -> ofDate(published, DateDecision.PUBLISHED_ON, log))
                .or(() -> estimate.find(text).map(found -> {
                    log.estimated(YEAR, found.year(), found.rule(), found.confidence(), found.quote());
                    return new Year(found.year(), true);
                }))
                .orElse(new Year(null, false));
    }

    /**
     * The year of a document of which only an act is known that may not have been its last: that of the document's number, if
     * it is later, for then the act was made public later.
     */
    Year ofUncertainAct(DocumentText text, PolicyDate act, List<DocumentNumber> numbers, EvidenceLog log) {
        return given(text, log).orElseGet(() -> {
            int numbered = numbers.stream()
                    .flatMap(number -> Stream.ofNullable(number.year()))
                    .max(Comparator.naturalOrder())
                    .orElse(0);
            if (numbered > act.year()) {
                log.estimated(YEAR, numbered, "year.number", UNSURE, null);
                return new Year(numbered, true);
            }
            log.of(DateDecision.ISSUED_ON)
                    .ifPresent(known -> log.estimated(YEAR, act.year(), "year.adoption", UNSURE, known.quote()));
            return new Year(act.year(), true);
        });
    }

    private static Optional<Year> given(DocumentText text, EvidenceLog log) {
        Optional<GivenValue> given = text.given().find(GivenField.YEAR);
        Optional<PolicyDate> stated = given.flatMap(value -> GivenDate.find(value.text()));
        stated.ifPresent(date -> log.given(YEAR, date.year(), given.orElseThrow()));
        return stated.map(date -> new Year(date.year(), false));
    }

    /** The year of a date is known as the date is. */
    private static Optional<Year> ofDate(@Nullable PolicyDate date, String field, EvidenceLog log) {
        if (date == null) {
            return Optional.empty();
        }
        log.of(field).ifPresent(known -> log.derived(YEAR, date.year(), "year." + field, known));
        return Optional.of(new Year(date.year(), false));
    }
}
