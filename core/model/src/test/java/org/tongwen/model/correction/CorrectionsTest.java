package org.tongwen.model.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.number.DocumentNumberRecogniser;
import org.tongwen.model.region.Level;

class CorrectionsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final PolicyDate JULY = PolicyDate.ofDay(LocalDate.of(2021, 7, 2));
    private static final Facts FOUND = new Facts(
            "关于江苏2021年工作的通知",
            new Dates(JULY, null, null, 2021, false),
            new Place("320000", List.of("320000", "310000"), Level.PROVINCE),
            new Subject(
                    "苏政发〔2021〕1号",
                    DocumentNumberRecogniser.takenApart("苏政发〔2021〕1号"),
                    List.of("江苏省人民政府"),
                    "通知",
                    List.of("energy"),
                    List.of()),
            List.of(
                    known("issued_on", "2021-07-02", new Quote(Part.BODY, 0, 9, "2021年7月2日")),
                    known("year", "2021", new Quote(Part.BODY, 0, 9, "2021年7月2日")),
                    known("region", "320000", new Quote(Part.TITLE, 2, 4, "江苏")),
                    known("agencies", "江苏省人民政府", null)));

    @Test
    void withoutCorrectionsAllStaysAsItWasFound() {
        assertThat(Corrections.NONE.applyTo(FOUND)).isSameAs(FOUND);
    }

    @ParameterizedTest
    @EnumSource(CorrectableField.class)
    void aCorrectedFieldHasTheValuesAndTheirEvidenceAndNoOther(CorrectableField field) {
        List<String> values = values(field);
        Facts corrected = correct(field, values).applyTo(FOUND);
        assertThat(field.of(corrected)).containsAll(values);
        assertThat(corrected.evidence())
                .filteredOn(known -> known.field().equals(field.id()))
                .isNotEmpty()
                .allSatisfy(known -> assertThat(known.origin()).isEqualTo(Origin.CORRECTED))
                .extracting(Evidence::value)
                .containsExactlyElementsOf(values);
    }

    @ParameterizedTest
    @EnumSource(
            value = CorrectableField.class,
            names = {"TITLE", "YEAR", "REGIONS"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFieldCanBecomeUnknown(CorrectableField field) {
        Facts corrected = correct(field, List.of()).applyTo(FOUND);
        assertThat(field.of(corrected)).isEmpty();
        assertThat(corrected.evidence()).anySatisfy(known -> {
            assertThat(known.field()).isEqualTo(field.id());
            assertThat(known.value()).isEqualTo("unknown");
        });
    }

    @ParameterizedTest
    @EnumSource(CorrectableField.class)
    void takenBackItIsAsItWasFound(CorrectableField field) {
        Corrections corrections = correct(field, values(field)).without(field);
        assertThat(corrections.isEmpty()).isTrue();
        assertThat(corrections.applyTo(FOUND)).isEqualTo(FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        // a date gives its year, whatever was found
        "ISSUED_ON, 2019-05, 2019, year.issued_on",
        // the day of signature comes first
        "PUBLISHED_ON, 2022-01-03, 2021, rule",
        // without its date, the year is not known
        "ISSUED_ON, , , ",
        // a year that is said counts
        "YEAR, 2018, 2018, correction",
        // the year of a date cannot be unknown
        "YEAR, , 2021, correction",
    })
    void theYearFollowsTheDateThatItIsOf(CorrectableField field, String value, Integer year, String rule) {
        List<String> values = value == null ? List.of() : List.of(value);
        Facts corrected = correct(field, values).applyTo(FOUND);
        assertThat(corrected.dates().year()).isEqualTo(year);
        assertThat(corrected.evidence())
                .filteredOn(known -> known.field().equals("year"))
                .extracting(Evidence::rule)
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void anEstimatedYearStaysUnlessItIsSaidToBeUnknown() {
        Facts estimated =
                new Facts("一", new Dates(null, null, null, 2019, true), FOUND.place(), FOUND.subject(), List.of());
        assertThat(correct(CorrectableField.LEVEL, List.of("city"))
                        .applyTo(estimated)
                        .dates())
                .isEqualTo(estimated.dates());
        assertThat(correct(CorrectableField.YEAR, List.of()).applyTo(estimated).dates())
                .isEqualTo(Dates.UNKNOWN);
    }

    @Test
    void whatWasThoughtToBeTheMainRegionGoes() {
        assertThat(correct(CorrectableField.REGION, List.of("330000"))
                        .applyTo(FOUND)
                        .place())
                .isEqualTo(new Place("330000", List.of("330000", "310000"), Level.PROVINCE));
    }

    @Test
    void aNumberIsTakenApart() {
        assertThat(correct(CorrectableField.DOCUMENT_NUMBER, List.of("苏发〔2020〕3号;苏政发〔2020〕4号"))
                        .applyTo(FOUND)
                        .subject()
                        .numbers())
                .extracting(number -> number.agencyCode() + number.serial())
                .containsExactly("苏发3", "苏政发4");
    }

    @Test
    void noQuotePointsIntoATitleThatIsNoLongerThere() {
        assertThat(correct(CorrectableField.TITLE, List.of("通知")).applyTo(FOUND).evidence())
                .filteredOn(known -> known.quote() != null)
                .extracting(known -> Objects.requireNonNull(known.quote()).part())
                .containsOnly(Part.BODY);
    }

    private static List<String> values(CorrectableField field) {
        return switch (field) {
            case TITLE -> List.of("关于工作的通知");
            case ISSUED_ON, PUBLISHED_ON, EFFECTIVE_ON -> List.of("2020-03");
            case YEAR -> List.of("2018");
            case REGION -> List.of("330000");
            case REGIONS -> List.of("330000", "340000");
            case LEVEL -> List.of("city");
            case DOCUMENT_NUMBER -> List.of("国办发〔2023〕12号");
            case AGENCIES -> List.of("国务院办公厅", "教育部");
            case DOCUMENT_TYPE -> List.of("意见");
            case INDUSTRIES -> List.of("electronics", "automotive");
        };
    }

    private static Corrections correct(CorrectableField field, List<String> values) {
        return Corrections.NONE.with(field, new Correction(values, NOW));
    }

    private static Evidence known(String field, String value, @org.jspecify.annotations.Nullable Quote quote) {
        return new Evidence(field, value, Origin.EXTRACTED, "rule", 0.9, quote);
    }
}
