package org.tongwen.api.search.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.term.TypicalTerms.Counts;

class TypicalTermsTest {

    private static final TypicalTerms COUNTED = new TypicalTerms(
            10,
            10,
            100,
            Map.of(
                    "集群", new Counts(8, 4),
                    "发展", new Counts(9, 90),
                    "链主", new Counts(2, 0),
                    "晶圆", new Counts(2, 0),
                    "碳", new Counts(1, 0),
                    "农业", new Counts(0, 50)));

    @Test
    void theSurestComeFirstAndEqualOnesByTheirCharacters() {
        assertThat(words(1, 10)).containsExactly("集群", "晶圆", "链主", "碳");
    }

    @Test
    void rareOnesAndWhatGoesBeyondTheSizeAreLeftOut() {
        assertThat(words(2, 10)).containsExactly("集群", "晶圆", "链主");
        assertThat(words(1, 2)).containsExactly("集群", "晶圆");
    }

    @Test
    void sharesAreOfEachSet() {
        TypicalTerm term = COUNTED.list(new TermLimits(1, 1)).getFirst();
        assertThat(List.of(term.count(), term.elsewhere())).containsExactly(8L, 4L);
        assertThat(term.share()).isEqualTo(0.8);
        assertThat(term.shareElsewhere()).isEqualTo(0.04);
        // 8 of 10 and 4 of 100: twice the sum of O ln(O/E), worked out by hand.
        double score = 2
                * (8 * Math.log(8 / (10.0 * 12 / 110))
                        + 2 * Math.log(2 / (10.0 * 98 / 110))
                        + 4 * Math.log(4 / (100.0 * 12 / 110))
                        + 96 * Math.log(96 / (100.0 * 98 / 110)));
        assertThat(term.score()).isCloseTo(score, within(1e-9));
    }

    @Test
    void againstNothingNothingIsTypical() {
        assertThat(new TypicalTerms(3, 3, 0, Map.of("集群", new Counts(3, 0))).list(new TermLimits(1, 1)))
                .isEmpty();
    }

    private static List<String> words(int minCount, int size) {
        return COUNTED.list(new TermLimits(minCount, size)).stream()
                .map(TypicalTerm::word)
                .toList();
    }
}
