package org.tongwen.api.search.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Page.Sort;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.api.search.Selection;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.equivalence.Equivalence.Difference;

class EquivalenceCheckTest {

    private static final Totals TOTALS = new Totals(1, 2, 3);

    private final FakePolicySearch search = new FakePolicySearch();

    @Test
    void answersThatAgreeAreEqual() {
        search.answering("发展", TOTALS, "a", "b").answering("發展", TOTALS, "a", "b");
        Equivalence equivalence = check("发展");
        assertThat(equivalence.isEqual()).isTrue();
        assertThat(equivalence.differences()).isEmpty();
        assertThat(equivalence.typed()).isEqualTo(equivalence.simplified());
        assertThat(equivalence.traditional().text()).isEqualTo("發展");
        assertThat(equivalence.traditional().first()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"0, 2, 3, EXACT", "1, 2, 4, ANY"})
    void aTotalThatDiffersIsNamed(long exact, long all, long any, Difference difference) {
        search.answering("发展", TOTALS, "a").answering("發展", new Totals(exact, all, any), "a");
        Equivalence equivalence = check("发展");
        assertThat(equivalence.isEqual()).isFalse();
        assertThat(equivalence.differences()).containsExactly(difference);
    }

    @Test
    void theTotalOfTheReadingThatWasUsedIsComparedToo() {
        search.answering("发展", TOTALS, "a").answering("發展", new Totals(1, 3, 3), "a");
        assertThat(check("发展").differences()).containsExactly(Difference.ALL, Difference.TOTAL);
    }

    @Test
    void anotherOrderIsADifference() {
        search.answering("发展", TOTALS, "a", "b").answering("發展", TOTALS, "b", "a");
        assertThat(check("发展").differences()).containsExactly(Difference.FIRST);
    }

    @Test
    void aMixedQueryIsComparedWithBothForms() {
        search.answering("发展 計畫", new Totals(0, 2, 3), "a")
                .answering("发展 计划", TOTALS, "a")
                .answering("發展 計劃", TOTALS, "a");
        assertThat(check("发展 計畫").differences()).containsExactly(Difference.EXACT);
        assertThat(texts()).containsExactly("发展 計畫", "发展 计划", "發展 計劃");
    }

    @Test
    void whatReadsAlikeInBothScriptsIsAskedOnce() {
        search.answering("GDP 公里", TOTALS, "a");
        assertThat(check("GDP 公里").isEqual()).isTrue();
        assertThat(texts()).containsExactly("GDP 公里");
    }

    @Test
    void everythingButTheTextIsAskedAlike() {
        search.answering("发展", TOTALS).answering("發展", TOTALS);
        Map<Field, Selection> selections = new EnumMap<>(Map.of(Field.YEAR, new Selection(List.of("2021"), List.of())));
        SearchRequest request = new SearchRequest(
                new Query("发展", Match.EXACT, Scope.TITLE, Set.of()),
                new Filters(selections, null, null, List.of(), null),
                new Page(10, Sort.RELEVANCE, null),
                FacetRequest.NONE,
                CountBy.DOCUMENT,
                Shown.VALUES,
                null);
        new EquivalenceCheck(search).check(request).block();
        assertThat(search.asked()).containsExactly(request, request.withText("發展"));
        assertThat(request.withText("發展").filters()).isEqualTo(request.filters());
        assertThat(request.withText("發展").query()).isEqualTo(new Query("發展", Match.EXACT, Scope.TITLE, Set.of()));
    }

    private List<String> texts() {
        return search.asked().stream().map(request -> request.query().text()).toList();
    }

    private Equivalence check(String text) {
        SearchRequest request = new SearchRequest(
                new Query(text, Match.AUTO, Scope.ALL, Query.DEFAULT_EXPAND),
                Filters.NONE,
                new Page(10, Sort.RELEVANCE, null),
                FacetRequest.NONE,
                CountBy.DOCUMENT,
                Shown.VALUES,
                null);
        return Objects.requireNonNull(
                new EquivalenceCheck(search).check(request).block());
    }
}
