package org.tongwen.api.search.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.Field;

class ComparedFacetTest {

    private static final SetCounts A =
            new SetCounts(10, Map.of(Field.LEVEL, Map.of("city", 5L, "province", 4L, "unknown", 1L)));
    private static final SetCounts B =
            new SetCounts(1_000, Map.of(Field.LEVEL, Map.of("city", 100L, "national", 600L, "county", 0L)));

    @Test
    void valuesOfBothStandSideBySideWithTheLargestSharesFirst() {
        ComparedFacet facet = ComparedFacet.of(Field.LEVEL, A, B, 10);
        assertThat(lines(facet)).containsExactly("city 5 100", "national 0 600", "province 4 0", "unknown 1 0");
        assertThat(facet.values().getFirst().a().share()).isEqualTo(0.5);
        assertThat(facet.values().getFirst().b().share()).isEqualTo(0.1);
        assertThat(facet.other()).isZero();
    }

    @Test
    void theUnknownIsShownBesideTheLargest() {
        ComparedFacet facet = ComparedFacet.of(Field.LEVEL, A, B, 2);
        assertThat(lines(facet)).containsExactly("city 5 100", "national 0 600", "unknown 1 0");
        assertThat(facet.other()).isEqualTo(1);
    }

    @Test
    void yearsStandFromTheLatest() {
        SetCounts years =
                new SetCounts(9, Map.of(Field.YEAR, Map.of("2019", 5L, "2021", 1L, "unknown", 2L, "2020", 3L)));
        assertThat(lines(ComparedFacet.of(Field.YEAR, years, B, 2)))
                .containsExactly("2020 3 0", "2019 5 0", "unknown 2 0");
    }

    @Test
    void ofNothingNoShareIsLeft() {
        SetCounts none = new SetCounts(0, Map.of());
        assertThat(ComparedFacet.of(Field.LEVEL, none, none, 2).values()).isEmpty();
        assertThat(new ComparedFacet.Part(0, 0).share()).isZero();
    }

    private static List<String> lines(ComparedFacet facet) {
        return facet.values().stream()
                .map(value -> value.value() + " " + value.a().count() + " "
                        + value.b().count())
                .toList();
    }
}
