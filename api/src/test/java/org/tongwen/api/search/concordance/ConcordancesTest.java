package org.tongwen.api.search.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.query.QueryParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ConcordancesTest {

    private static final String SEARCHED = "鏈";

    private final FakePolicySearch search = new FakePolicySearch()
            .answering(
                    SEARCHED,
                    FakePolicySearch.document("a", "链", "甲链丙\n乙链 甲"),
                    FakePolicySearch.document("b", "", "无"),
                    FakePolicySearch.document("c", "", "丁链𠮷𠮷𠮷𠮷𠮷𠮷"));

    private final OccurrenceSearch occurrences = new OccurrenceSearch(search, QueryParser.standard());
    private final Concordances concordances = new Concordances(search, occurrences, 4);

    @Test
    void totalsAreOfWhatHasAnOccurrence() {
        Totals totals = page(Order.DOCUMENT, 1, null).totals();
        assertThat(List.of(totals.occurrences(), totals.documents(), totals.works()))
                .containsExactly(4L, 2L, 2L);
        assertThat(totals.matching().used()).isEqualTo(Match.ALL);
    }

    @Test
    void linesStandInTheOrderThatWasAskedFor() {
        assertThat(texts(page(Order.DOCUMENT, 9, null))).containsExactly("|链|", "甲|链|丙", "乙|链| 甲", "丁|链|𠮷𠮷𠮷𠮷𠮷");
        assertThat(texts(page(Order.RIGHT, 9, null))).containsExactly("|链|", "甲|链|丙", "乙|链| 甲", "丁|链|𠮷𠮷𠮷𠮷𠮷");
        assertThat(texts(page(Order.LEFT, 9, null))).containsExactly("|链|", "丁|链|𠮷𠮷𠮷𠮷𠮷", "乙|链| 甲", "甲|链|丙");
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOther(Order order) {
        List<Line> lines = new ArrayList<>();
        Cursor after = null;
        do {
            Concordance page = page(order, 3, after);
            lines.addAll(page.lines());
            after = page.next();
        } while (after != null);
        assertThat(lines).isEqualTo(page(order, 9, null).lines());
        assertThat(concordances
                        .all(request(order, 1, null), all -> all.lines().collectList())
                        .block())
                .isEqualTo(lines);
    }

    @Test
    void aCursorThatLeadsNowhereIsRefused() {
        Cursor next = Objects.requireNonNull(page(Order.DOCUMENT, 1, null).next());
        assertThat(Cursor.read(next.write(), Order.DOCUMENT)).isEqualTo(next);
        assertThatThrownBy(() -> Cursor.read(next.write(), Order.LEFT)).isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> Cursor.read("x", Order.LEFT)).isInstanceOf(InvalidCursorException.class);
        Cursor gone = new Cursor(Order.DOCUMENT, "z", next.occurrence());
        assertThatThrownBy(() -> page(Order.DOCUMENT, 1, gone)).isInstanceOf(InvalidCursorException.class);
    }

    @Test
    void whatIsCountedIsCountedOnceInEachVersionOfTheIndex() {
        assertThat(page(Order.DOCUMENT, 9, null).totals().occurrences()).isEqualTo(4);
        search.answering(SEARCHED, FakePolicySearch.document("d", "链", ""));
        Concordance known = page(Order.DOCUMENT, 9, null);
        assertThat(known.totals().occurrences()).isEqualTo(4);
        assertThat(texts(known)).containsExactly("|链|");
        search.inVersion("v2");
        assertThat(page(Order.DOCUMENT, 9, null).totals().occurrences()).isEqualTo(1);
    }

    @Test
    void whoeverHasToWaitForATurnIsAnsweredToo() {
        assertThat(Flux.range(0, 100)
                        .flatMap(
                                i -> concordances.page(
                                        request(i % 2 == 0 ? Order.DOCUMENT : Order.LEFT, 1 + i / 5, null)),
                                100)
                        .map(page -> page.totals().occurrences())
                        .collectList()
                        .block(Duration.ofSeconds(30)))
                .hasSize(100)
                .containsOnly(4L);
    }

    @Test
    void moreThanCanBeSortedAreRefused() {
        Concordances few = new Concordances(search, occurrences, 3);
        assertThat(few.page(request(Order.DOCUMENT, 1, null)).block()).isNotNull();
        assertThatThrownBy(() -> few.page(request(Order.RIGHT, 1, null)).block())
                .isInstanceOf(TooManyOccurrencesException.class)
                .hasMessageContaining("more than 3");
        assertThatThrownBy(() -> few.all(request(Order.YEAR, 1, null), all -> Mono.just(1))
                        .block())
                .isInstanceOf(TooManyOccurrencesException.class);
    }

    private static List<String> texts(Concordance page) {
        return page.lines().stream()
                .map(Line::text)
                .map(text -> text.left() + "|" + text.keyword() + "|" + text.right())
                .toList();
    }

    private Concordance page(Order order, int size, @Nullable Cursor after) {
        return Objects.requireNonNull(
                concordances.page(request(order, size, after)).block());
    }

    private static ConcordanceRequest request(Order order, int size, @Nullable Cursor after) {
        return new ConcordanceRequest(
                new SearchRequest(
                        new Query(SEARCHED, Match.ALL, Scope.ALL, Set.of()),
                        Filters.NONE,
                        new Page(0, Page.Sort.NEWEST, null),
                        FacetRequest.NONE,
                        CountBy.DOCUMENT,
                        new Shown(false, false, true),
                        null),
                5,
                order,
                size,
                after);
    }
}
