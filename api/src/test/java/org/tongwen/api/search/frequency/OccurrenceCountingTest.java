package org.tongwen.api.search.frequency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.trend.Cell;
import org.tongwen.api.search.trend.Cell.Period;
import org.tongwen.api.search.trend.Cell.Vague;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.Counted;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.region.Level;

class OccurrenceCountingTest {

    private static final Dates AUGUST = dates(PolicyDate.ofDay(LocalDate.of(2021, 8, 3)), null, 2021);
    private static final Dates ONLY_A_YEAR = dates(PolicyDate.ofYear(2021), PolicyDate.ofMonth(2022, 1), 2021);
    private static final Dates PUBLISHED = dates(null, PolicyDate.ofMonth(2021, 7), 2021);

    private final FakePolicySearch search = new FakePolicySearch()
            .answering(
                    "链",
                    document("a", "链 链", AUGUST, "320500"),
                    document("b", "鏈", ONLY_A_YEAR, "320500"),
                    document("c", "链。链。链", PUBLISHED, "100000"),
                    document("d", "链链链链", Dates.UNKNOWN, null),
                    document("e", "无", AUGUST, "320500"))
            .answering("群", document("a", "群", AUGUST, "320500"));

    private final OccurrenceCounting counting =
            new OccurrenceCounting(search, new OccurrenceSearch(search, QueryParser.standard()));

    @Test
    void eachQueryIsCountedInItsPeriods() {
        OccurrenceCounts counts = count(Interval.QUARTER, null, "链", "群");
        assertThat(List.of(counts.total(0), counts.total(1))).containsExactly(10L, 1L);
        assertThat(counts.in(List.of()))
                .containsExactlyInAnyOrder(
                        cell(null, at(7), 5, 1), cell(null, Vague.IMPRECISE, 1, 0), cell(null, Vague.UNKNOWN, 4, 0));
    }

    @Test
    void monthsAndYearsAreOfTheSameDate() {
        assertThat(count(Interval.MONTH, null, "链").in(List.of()))
                .contains(cell(null, at(7), 3), cell(null, at(8), 2), cell(null, Vague.IMPRECISE, 1));
        assertThat(count(Interval.YEAR, null, "链").in(List.of()))
                .containsExactlyInAnyOrder(cell(null, at(1), 6), cell(null, Vague.UNKNOWN, 4));
    }

    @Test
    void aDocumentCountsInEachOfItsValues() {
        assertThat(count(Interval.YEAR, Field.REGION, "链").in(List.of()))
                .containsExactlyInAnyOrder(
                        cell("320000", at(1), 3),
                        cell("320500", at(1), 3),
                        cell("100000", at(1), 3),
                        cell("unknown", Vague.UNKNOWN, 4));
        assertThat(count(Interval.YEAR, Field.AGENCY, "群").in(List.of()))
                .containsExactlyInAnyOrder(cell("经济部", at(1), 1), cell("发改委", at(1), 1));
        assertThat(count(Interval.YEAR, Field.LEVEL, "群").in(List.of())).containsExactly(cell("city", at(1), 1));
        assertThat(count(Interval.YEAR, Field.SCRIPT, "群").in(List.of())).containsExactly(cell("hans", at(1), 1));
        assertThat(count(Interval.YEAR, Field.DOCUMENT_TYPE, "群").in(List.of())).containsExactly(cell("通知", at(1), 1));
    }

    @Test
    void whatThereIsStaysAsItIs() {
        Cell known = new Cell(null, at(1), 500, 3, List.of());
        Cell nothing = new Cell(null, new Period(YearMonth.of(2019, 1)), 70, 1, List.of());
        assertThat(count(Interval.YEAR, null, "群").in(List.of(known, nothing)))
                .containsExactlyInAnyOrder(
                        new Cell(null, known.when(), 500, 3, List.of(1L)),
                        new Cell(null, nothing.when(), 70, 1, List.of(0L)));
    }

    private OccurrenceCounts count(Interval interval, @Nullable Field split, String... texts) {
        TrendRequest request = new TrendRequest(
                List.of(texts).stream()
                        .map(text -> new Query(text, Match.ALL, Scope.ALL, Set.of()))
                        .toList(),
                Filters.NONE,
                Counted.OCCURRENCE,
                interval,
                split == null ? null : new Split(split, Split.DEFAULT_SIZE));
        return Objects.requireNonNull(counting.count(request).block());
    }

    private static Cell cell(@Nullable String value, When when, long... matching) {
        return new Cell(value, when, 0, 0, LongStream.of(matching).boxed().toList());
    }

    private static Period at(int month) {
        return new Period(YearMonth.of(2021, month));
    }

    private static Dates dates(@Nullable PolicyDate issued, @Nullable PolicyDate published, int year) {
        return new Dates(issued, published, null, year, false);
    }

    private static StoredDocument document(String id, String body, Dates dates, @Nullable String region) {
        StoredDocument plain = FakePolicySearch.document(id, "", body);
        return new StoredDocument(
                id,
                plain.text(),
                dates,
                region == null ? Place.UNKNOWN : new Place(region, List.of(region), Level.CITY),
                new Subject(null, List.of(), List.of("經濟部", "发改委"), "通知", List.of(), List.of()),
                plain.named(),
                plain.work(),
                plain.origin(),
                List.of(),
                List.of());
    }
}
