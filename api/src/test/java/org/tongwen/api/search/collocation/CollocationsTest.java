package org.tongwen.api.search.collocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.FakePolicySearch;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Shown;
import org.tongwen.api.search.association.Association;
import org.tongwen.api.search.collocation.CollocationAnswer.Totals;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.query.QueryParser;

class CollocationsTest {

    private static final String SEARCHED = "集群";

    private final FakePolicySearch search = new FakePolicySearch();

    @Test
    void wordsNearAnOccurrenceAreCountedOnce() {
        search.answering(SEARCHED, FakePolicySearch.document("a", "", "企业 集群 产业 集群 企业，政府 政府"));
        assertThat(counts(1, Side.BOTH)).containsExactly("企业 2/2 of 3/5", "产业 1/1 of 3/5");
        assertThat(counts(1, Side.LEFT)).containsExactly("产业 1/1 of 2/5", "企业 1/2 of 2/5");
        assertThat(counts(1, Side.RIGHT)).containsExactly("产业 1/1 of 2/5", "企业 1/2 of 2/5");
        assertThat(answer(1, Side.BOTH, Measure.MI, 1).totals()).isEqualTo(new Totals(2, 1, 5, 3));
    }

    @Test
    void noWindowGoesBeyondASentenceAParagraphOrATitle() {
        search.answering(SEARCHED, FakePolicySearch.document("a", "政府 政府", "集群，企业。政府 政府\n集群\n政府！产业？集群；企业 10.5 政府\n政府"));
        assertThat(counts(20, Side.BOTH)).containsExactly("企业 2/2 of 3/10");
        assertThat(answer(20, Side.BOTH, Measure.MI, 1).totals()).isEqualTo(new Totals(3, 1, 10, 3));
    }

    /** What joins words takes no place in a window, and neither do numbers. */
    @Test
    void functionWordsAndNumbersAreNoWords() {
        search.answering(SEARCHED, FakePolicySearch.document("a", "", "企业 的 与 2021 30% 三十 集群 和 市场 政府 政府 10 十四五 gdp"));
        assertThat(counts(1, Side.BOTH)).containsExactly("企业 1/1 of 2/6", "市场 1/1 of 2/6");
    }

    /** The occurrence is half of one word, or has no word of its own. */
    @Test
    void wordsThatAnOccurrenceOverlapsAreItsOwn() {
        search.answering("业集", FakePolicySearch.document("a", "", "政府 制造业集群 市场 城市 城市"))
                .answering("的", FakePolicySearch.document("b", "", "政府 的 市场 城市 城市"));
        assertThat(lines(answer("业集", 1, Side.BOTH, Measure.MI, 1))).containsExactly("市场 1/1 of 2/4", "政府 1/1 of 2/4");
        assertThat(lines(answer("的", 1, Side.LEFT, Measure.MI, 1))).containsExactly("政府 1/1 of 1/4");
    }

    @Test
    void bothScriptsAreOneWordThatIsWrittenAsItMostlyIs() {
        search.answering(
                SEARCHED,
                FakePolicySearch.document("a", "", "集群 發展\n城市 城市"),
                FakePolicySearch.document("b", "", "集羣 發展"),
                FakePolicySearch.document("c", "", "集群 发展 发展\n发展"));
        Collocation found =
                answer(1, Side.BOTH, Measure.LOG_LIKELIHOOD, 1).collocations().getFirst();
        assertThat(found).isEqualTo(new Collocation("发展", "發展", new Association(3, 3, 5, 7), 3));
    }

    @Test
    void theStrongestComeFirstAndRareOnesAreLeftOut() {
        search.answering(
                SEARCHED, FakePolicySearch.document("a", "", "集群 企业\n集群 企业\n集群 企业\n集群 市场\n企业 城市 政府 城市 政府 城市 政府 城市 政府"));
        assertThat(counts(1, Side.BOTH)).containsExactly("市场 1/1 of 4/13", "企业 3/4 of 4/13");
        assertThat(lines(answer(1, Side.BOTH, Measure.LOG_LIKELIHOOD, 1)))
                .containsExactly("企业 3/4 of 4/13", "市场 1/1 of 4/13");
        assertThat(lines(answer(1, Side.BOTH, Measure.MI, 2))).containsExactly("企业 3/4 of 4/13");
    }

    @Test
    void moreThanCanBeReadIsRefused() {
        search.answering(
                SEARCHED, FakePolicySearch.document("a", "", "集群 企业"), FakePolicySearch.document("b", "", "集群"));
        CollocationRequest request = request(SEARCHED, 1, Side.BOTH, Measure.MI, 1);
        assertThat(collocations(2, 7).collocations(request).block()).isNotNull();
        assertThatThrownBy(() -> collocations(1, 7).collocations(request).block())
                .isInstanceOf(TooMuchTextException.class)
                .hasMessageContaining("1 documents");
        assertThatThrownBy(() -> collocations(2, 6).collocations(request).block())
                .isInstanceOf(TooMuchTextException.class)
                .hasMessageContaining("6 characters");
    }

    private Collocations collocations(int mostDocuments, int mostCharacters) {
        return new Collocations(
                search, new OccurrenceSearch(search, QueryParser.standard()), mostDocuments, mostCharacters);
    }

    private List<String> counts(int window, Side side) {
        return lines(answer(window, side, Measure.MI, 1));
    }

    private static List<String> lines(CollocationAnswer answer) {
        return answer.collocations().stream()
                .map(found -> found.word() + " " + found.association().both() + "/"
                        + found.association().other() + " of "
                        + found.association().one() + "/"
                        + found.association().all())
                .toList();
    }

    private CollocationAnswer answer(int window, Side side, Measure measure, int minCount) {
        return answer(SEARCHED, window, side, measure, minCount);
    }

    private CollocationAnswer answer(String text, int window, Side side, Measure measure, int minCount) {
        Collocations collocations = collocations(100, 1_000);
        return Objects.requireNonNull(collocations
                .collocations(request(text, window, side, measure, minCount))
                .block());
    }

    private static CollocationRequest request(String text, int window, Side side, Measure measure, int minCount) {
        SearchRequest documents = new SearchRequest(
                new Query(text, Match.ALL, Scope.ALL, Set.of()),
                Filters.NONE,
                new Page(0, Page.Sort.NEWEST, null),
                FacetRequest.NONE,
                CountBy.DOCUMENT,
                new Shown(false, false, true),
                null);
        return new CollocationRequest(documents, window, side, measure, minCount, 10);
    }
}
