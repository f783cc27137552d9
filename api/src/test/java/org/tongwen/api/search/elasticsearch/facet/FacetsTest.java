package org.tongwen.api.search.elasticsearch.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.Facet.State;
import org.tongwen.api.search.Facet.Value;
import org.tongwen.api.search.FacetRequest;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Selection;
import org.tongwen.api.search.Shown;

class FacetsTest {

    private static final Map<String, Long> REGIONS =
            Map.of("110000", 9L, "440000", 7L, "440300", 5L, "320000", 2L, "320100", 1L, "unknown", 8L);

    @Test
    void theMostFrequentComeFirstAndTheUnknownLast() {
        assertThat(values(facet(Field.REGION, REGIONS, 10, Selection.NONE, null)))
                .containsExactly("110000", "440000", "440300", "320000", "320100", "unknown");
    }

    @Test
    void yearsBeginWithTheLatest() {
        Map<String, Long> years = Map.of("2019", 5L, "2021", 1L, "unknown", 3L, "2020", 2L);
        assertThat(values(facet(Field.YEAR, years, 10, Selection.NONE, null)))
                .containsExactly("2021", "2020", "2019", "unknown");
    }

    @Test
    void valuesBeyondTheSizeAreCountedAsOthers() {
        Facet facet = facet(Field.REGION, REGIONS, 2, Selection.NONE, null);
        assertThat(values(facet)).containsExactly("110000", "440000", "unknown");
        assertThat(facet.other()).isEqualTo(3);
    }

    @Test
    void whatIsSelectedStaysWithWhatContainsIt() {
        Facet facet = facet(Field.REGION, REGIONS, 1, new Selection(List.of("320100"), List.of("440300")), null);
        assertThat(facet.values())
                .containsExactly(
                        new Value("110000", 9, State.NONE),
                        new Value("440000", 7, State.NONE),
                        new Value("440300", 5, State.EXCLUDED),
                        new Value("320000", 2, State.NONE),
                        new Value("320100", 1, State.SELECTED),
                        new Value("unknown", 8, State.NONE));
        assertThat(facet.other()).isZero();
    }

    @Test
    void aSelectedValueWithoutDocumentsStaysWithWhatContainsIt() {
        Facet facet = facet(
                Field.INDUSTRY,
                Map.of("food", 3L),
                10,
                new Selection(List.of("electronics.displays"), List.of()),
                null);
        assertThat(facet.values())
                .contains(
                        new Value("electronics", 0, State.NONE), new Value("electronics.displays", 0, State.SELECTED));
    }

    @Test
    void aSearchNarrowsToWhatIsCalledSoInAnyLanguageAndScript() {
        for (String text : List.of("江苏", "江蘇", "jiangsu", "320000")) {
            assertThat(values(facet(Field.REGION, REGIONS, 10, Selection.NONE, text)))
                    .as(text)
                    .containsExactly("320000");
        }
        Facet guangdong = facet(Field.REGION, REGIONS, 1, Selection.NONE, "4");
        assertThat(values(guangdong)).containsExactly("440000");
        assertThat(guangdong.other()).isEqualTo(1);
        assertThat(facet(Field.REGION, REGIONS, 1, Selection.NONE, "没有").values())
                .isEmpty();
    }

    private static Facet facet(
            Field field, Map<String, Long> counts, int size, Selection selection, @Nullable String search) {
        SearchRequest request = new SearchRequest(
                new Query("", Query.Match.AUTO, Query.Scope.ALL, Query.DEFAULT_EXPAND),
                new Filters(
                        selection.equals(Selection.NONE) ? Map.of() : Map.of(field, selection),
                        null,
                        null,
                        List.of(),
                        null),
                new Page(20, Page.Sort.RELEVANCE, null),
                new FacetRequest(List.of(field), size, search == null ? Map.of() : Map.of(field, search)),
                CountBy.DOCUMENT,
                Shown.VALUES,
                null);
        return Facets.of(request, Map.of(field, new ValueCounts(counts))).getFirst();
    }

    private static List<String> values(Facet facet) {
        return facet.values().stream().map(Value::value).toList();
    }
}
