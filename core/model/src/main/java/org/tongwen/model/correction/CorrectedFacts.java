package org.tongwen.model.correction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.region.Level;

/** Puts corrected values in place of those that were found, and draws the conclusions that follow from a value alone. */
record CorrectedFacts(Facts found, Corrections corrections) {

    Facts facts() {
        Dates dates = new CorrectedDates(found.dates(), corrections).dates();
        return new Facts(
                Optional.ofNullable(one(CorrectableField.TITLE, found.title(), text -> text))
                        .orElse(""),
                dates,
                place(),
                subject(),
                new CorrectedEvidence(found, corrections).evidence(dates));
    }

    /** The main region stands first among all; where another was thought to be the main one, that goes. */
    private Place place() {
        Place place = found.place();
        String region = one(CorrectableField.REGION, place.region(), code -> code);
        List<String> about = corrections
                .values(CorrectableField.REGIONS)
                .orElseGet(() -> place.regions().stream()
                        .filter(code -> !code.equals(place.region()))
                        .toList());
        List<String> regions = Stream.concat(Stream.ofNullable(region), about.stream())
                .distinct()
                .toList();
        return new Place(region, regions, one(CorrectableField.LEVEL, place.level(), CorrectedFacts::level));
    }

    private Subject subject() {
        Subject subject = found.subject();
        String number = one(CorrectableField.DOCUMENT_NUMBER, subject.documentNumber(), text -> text);
        return new Subject(
                number,
                corrections.values(CorrectableField.DOCUMENT_NUMBER).isPresent()
                        ? DocumentNumberRecogniser.takenApart(number)
                        : subject.numbers(),
                corrections.values(CorrectableField.AGENCIES).orElse(subject.agencies()),
                one(CorrectableField.DOCUMENT_TYPE, subject.documentType(), id -> id),
                corrections.values(CorrectableField.INDUSTRIES).orElse(subject.industries()),
                subject.citations());
    }

    private <T> @Nullable T one(CorrectableField field, @Nullable T before, Function<String, T> reading) {
        Optional<List<String>> values = corrections.values(field);
        return values.isEmpty()
                ? before
                : values.get().stream().findFirst().map(reading).orElse(null);
    }

    private static Level level(String id) {
        return Level.valueOf(id.toUpperCase(Locale.ROOT));
    }
}
