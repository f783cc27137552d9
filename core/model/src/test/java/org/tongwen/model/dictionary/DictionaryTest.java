package org.tongwen.model.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private final Dictionary<String> dictionary =
            Dictionary.of(Map.of("江苏", "short", "江苏省", "full", "苏州", "city", "省", "unit"));

    @Test
    void findsTheLeftmostAndOfTheseTheLongest() {
        assertThat(dictionary.matches("在江苏省与江苏州府"))
                .containsExactly(new Match<>(1, 4, "full"), new Match<>(5, 7, "short"));
    }

    @Test
    void looksAtOnePosition() {
        assertThat(dictionary.longestAt("江苏省", 0)).isEqualTo(new Match<>(0, 3, "full"));
        assertThat(dictionary.longestAt("江苏省", 1)).isNull();
        assertThat(dictionary.longestAt("江苏省", 3)).isNull();
    }

    @Test
    void hasNoEmptyEntry() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dictionary.of(Map.of("", "x")));
        assertThat(Dictionary.of(Map.of()).matches("江苏")).isEmpty();
    }

    @Test
    void findsWhatAPlainSearchFinds() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<String, String> entries = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            String entry = word(random, 1 + random.nextInt(5));
            entries.put(entry, entry);
        }
        Dictionary<String> drawn = Dictionary.of(entries);
        String text = word(random, 2_000);

        for (int i = 0; i < text.length(); i++) {
            Match<String> match = drawn.longestAt(text, i);
            String expected = "";
            for (int end = i + 1; end <= text.length() && end <= i + 5; end++) {
                expected = entries.getOrDefault(text.substring(i, end), expected);
            }
            assertThat(match == null ? "" : match.value())
                    .as("seed %d, index %d", seed, i)
                    .isEqualTo(expected);
        }
    }

    @Test
    void staysLinearWhereEveryPositionAlmostMatches() {
        Dictionary<String> deep = Dictionary.of(Map.of("省市".repeat(30) + "县", "x"));
        assertThat(deep.matches("省市".repeat(500_000))).isEqualTo(List.of());
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("省市县区".charAt(random.nextInt(4)));
        }
        return word.toString();
    }
}
