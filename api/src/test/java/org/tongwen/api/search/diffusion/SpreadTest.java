package org.tongwen.api.search.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.document.Dates;
import org.tongwen.model.region.Level;

class SpreadTest {

    private static final Place NATION = new Place("100000", Level.NATIONAL);
    private static final Place JIANGSU = new Place("320000", Level.PROVINCE);
    private static final Place ZHEJIANG = new Place("330000", Level.PROVINCE);
    private static final Place SUZHOU = new Place("320500", Level.CITY);

    @Test
    void placesStandInTheOrderOfTheirFirstDocuments() {
        Spread spread = Spread.of(
                Map.of(
                        NATION, document("n", PolicyDate.ofDay(LocalDate.of(2013, 5, 1))),
                        SUZHOU, document("s", PolicyDate.ofDay(LocalDate.of(2012, 5, 1))),
                        JIANGSU, document("j", PolicyDate.ofDay(LocalDate.of(2013, 5, 11)))),
                Map.of());
        assertThat(spread.firsts()).extracting(First::place).containsExactly(SUZHOU, NATION, JIANGSU);
        assertThat(spread.firsts()).extracting(First::rank).containsExactly(1, 2, 3);
        assertThat(spread.firsts())
                .extracting(First::sinceNational)
                .containsExactly(lag(-1, -365L), lag(0, 0L), lag(0, 10L));
        assertThat(spread.firsts().getLast().sinceFirst()).isEqualTo(lag(1, 375L));
    }

    @Test
    void aDateThatIsNotKnownToTheDayIsYearsAfterOthersAndNotDays() {
        Spread spread = Spread.of(
                Map.of(
                        NATION, document("n", PolicyDate.ofDay(LocalDate.of(2013, 5, 1))),
                        JIANGSU, document("j", PolicyDate.ofYear(2015))),
                Map.of());
        assertThat(spread.firsts().getLast().sinceNational()).isEqualTo(lag(2, null));
        assertThat(spread.firsts().getLast().date()).hasToString("2015");
    }

    @Test
    void whatIsKnownByItsYearAloneStandsBeforeNothingOfThatYear() {
        Spread spread = Spread.of(
                Map.of(
                        JIANGSU, document("j", PolicyDate.ofYear(2015)),
                        ZHEJIANG, document("z", PolicyDate.ofDay(LocalDate.of(2015, 11, 1))),
                        SUZHOU, document("s", PolicyDate.ofDay(LocalDate.of(2016, 1, 1)))),
                Map.of());
        assertThat(spread.firsts()).extracting(First::place).containsExactly(ZHEJIANG, JIANGSU, SUZHOU);
    }

    @Test
    void centralBodiesOfTaiwanAreAboveItsPlacesAlone() {
        Place taiwan = new Place("710000", Level.NATIONAL);
        Place taipei = new Place("710100", Level.CITY);
        Spread spread = Spread.of(
                Map.of(
                        taiwan, document("t", PolicyDate.ofYear(2007)),
                        NATION, document("n", PolicyDate.ofYear(2013)),
                        taipei, document("p", PolicyDate.ofYear(2010)),
                        JIANGSU, document("j", PolicyDate.ofYear(2015))),
                Map.of());
        assertThat(spread.firsts()).extracting(First::place).containsExactly(taiwan, taipei, NATION, JIANGSU);
        assertThat(spread.firsts())
                .extracting(First::sinceNational)
                .containsExactly(lag(0, null), lag(3, null), lag(0, null), lag(2, null));
    }

    @Test
    void withoutANationalDocumentNothingIsAfterIt() {
        Spread spread = Spread.of(Map.of(JIANGSU, document("j", PolicyDate.ofYear(2015))), Map.of());
        assertThat(spread.firsts().getFirst().sinceNational()).isNull();
        assertThat(spread.levels()).extracting(Spread.Step::level).containsExactly(Level.PROVINCE);
    }

    @Test
    void aLevelTellsOfHowManyPlacesThereIsAnything() {
        Map<Place, Holding> holdings = new LinkedHashMap<>();
        holdings.put(JIANGSU, new Holding(Map.of(2014, 3L, 2015, 4L), 1, 2));
        holdings.put(ZHEJIANG, new Holding(Map.of(2016, 3L), 0, 0));
        Spread spread = Spread.of(Map.of(JIANGSU, document("j", PolicyDate.ofYear(2015))), holdings);
        assertThat(spread.levels()).singleElement().satisfies(step -> {
            assertThat(step.places()).isEqualTo(1);
            assertThat(step.known()).isEqualTo(2);
        });
        First jiangsu = spread.firsts().getFirst();
        assertThat(jiangsu.holding().all()).isEqualTo(8);
        assertThat(jiangsu.holding().until(2014)).isEqualTo(3);
        assertThat(jiangsu.collectionBegins()).isFalse();
    }

    @Test
    void whereTheCollectionBeginsAnEarlierDocumentMayBeMissing() {
        Spread spread = Spread.of(
                Map.of(JIANGSU, document("j", PolicyDate.ofYear(2015))),
                Map.of(JIANGSU, new Holding(Map.of(2015, 4L, 2016, 1L), 0, 1)));
        assertThat(spread.firsts().getFirst().collectionBegins()).isTrue();
    }

    @Test
    void theMedianIsThatByWhichHalfOfThemHadIt() {
        Spread spread = Spread.of(
                Map.of(
                        JIANGSU,
                        document("a", PolicyDate.ofYear(2015)),
                        ZHEJIANG,
                        document("b", PolicyDate.ofYear(2018)),
                        new Place("340000", Level.PROVINCE),
                        document("c", PolicyDate.ofYear(2019)),
                        new Place("350000", Level.PROVINCE),
                        document("d", PolicyDate.ofYear(2024))),
                Map.of());
        assertThat(spread.levels())
                .singleElement()
                .satisfies(step -> assertThat(List.of(
                                step.first().date().year(),
                                step.median().date().year(),
                                step.last().date().year()))
                        .containsExactly(2015, 2018, 2024));
    }

    private static Lag lag(int years, @Nullable Long days) {
        return new Lag(years, days);
    }

    private static StoredDocument document(String id, PolicyDate date) {
        StoredDocument plain = FakePolicySearch.document(id, "", "");
        return new StoredDocument(
                id,
                plain.text(),
                new Dates(date, null, null, date.year(), false),
                plain.place(),
                plain.subject(),
                plain.named(),
                plain.work(),
                plain.origin(),
                List.of(),
                List.of());
    }
}
