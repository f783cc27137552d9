package org.tongwen.api.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Tally;
import org.tongwen.api.search.trend.Cell.Period;
import org.tongwen.api.search.trend.Cell.Vague;
import org.tongwen.api.search.trend.Cell.When;
import org.tongwen.api.search.trend.TrendAnswer.Warning;

class TrendTableTest {

    @Test
    void periodsWithoutDocumentsAreThere() {
        TrendTable table =
                table(Interval.QUARTER, null, cell(null, at(2020, 10), 40, 2), cell(null, at(2021, 4), 9, 1));
        assertThat(table.slices(0)).singleElement().satisfies(slice -> {
            assertThat(slice.points())
                    .containsExactly(
                            new Slice.Point("2020-Q4", new Tally(2, 40)),
                            new Slice.Point("2021-Q1", new Tally(0, 0)),
                            new Slice.Point("2021-Q2", new Tally(1, 9)));
            assertThat(slice.sum()).isEqualTo(new Tally(3, 49));
        });
        assertThat(table.warnings()).containsExactly(Warning.THIN_SLICES);
    }

    @Test
    void nothingHasNoPeriods() {
        assertThat(table(Interval.MONTH, null).slices(0))
                .containsExactly(new Slice(null, List.of(), Tally.NONE, Tally.NONE, Tally.NONE));
    }

    @Test
    void aWrongDateDoesNotFillTheMemory() {
        List<Cell> cells = IntStream.range(0, 50)
                .boxed()
                .flatMap(value -> Stream.of(
                        cell("agency-" + value, at(1000, 1), 1, 1), cell("agency-" + value, at(2026, 1), 1, 1)))
                .toList();
        assertThatThrownBy(() -> table(Interval.MONTH, new Split(Field.AGENCY, 50), cells.toArray(Cell[]::new)))
                .isInstanceOf(TooManyPointsException.class)
                .hasMessageContaining("year_from");
    }

    @Test
    void whatIsVagueIsInNoPeriodAndSaid() {
        TrendTable table = table(
                Interval.MONTH,
                null,
                cell(null, at(2021, 7), 30, 3),
                cell(null, Vague.IMPRECISE, 5, 2),
                cell(null, Vague.UNKNOWN, 4, 1));
        assertThat(table.slices(0))
                .containsExactly(new Slice(
                        null,
                        List.of(new Slice.Point("2021-07", new Tally(3, 30))),
                        new Tally(3, 30),
                        new Tally(2, 5),
                        new Tally(1, 4)));
        assertThat(table.warnings()).containsExactly(Warning.IMPRECISE_DATES);
    }

    @Test
    void theLargestAreThoseWithMostMatchesAndTheUnknownStandsBeside() {
        TrendTable table = table(
                Interval.YEAR,
                new Split(Field.REGION, 2),
                cell("310000", at(2020, 1), 90, 1),
                cell("320000", at(2021, 1), 50, 5),
                cell("320100", at(2021, 1), 50, 5),
                cell("330000", at(2021, 1), 99, 1),
                cell("unknown", Vague.UNKNOWN, 9, 9));
        assertThat(table.slices(0)).extracting(Slice::value).containsExactly("320000", "330000", "unknown");
        assertThat(table.slicesLeftOut()).isEqualTo(1);
    }

    private static TrendTable table(Interval interval, @Nullable Split split, Cell... cells) {
        Query all = new Query("", Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND);
        return TrendTable.of(
                new TrendRequest(List.of(all), Filters.NONE, Counted.DOCUMENT, interval, split), List.of(cells));
    }

    private static Cell cell(@Nullable String value, When when, long all, long matching) {
        return new Cell(value, when, all, all, List.of(matching));
    }

    private static Period at(int year, int month) {
        return new Period(YearMonth.of(year, month));
    }
}
