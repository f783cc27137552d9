package org.tongwen.api.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.typing.Coverage;
import org.tongwen.api.search.typing.Coverage.Kind;

class FoundTest {

    @Test
    void whatBeginsWithTheTypedTextIsFirstThenTheMoreFrequent() {
        List<Found> found = List.of(found("内", 9, false), found("少", 1, true), found("多", 5, true));
        assertThat(texts(List.of(found), 10)).containsExactly("多", "少", "内");
    }

    @Test
    void frequentNamesLeaveRoomForTitles() {
        List<Found> regions = List.of(found("甲", 9, true), found("乙", 8, true), found("丙", 7, true));
        List<Found> titles = List.of(found("题", 1, false));
        assertThat(texts(List.of(regions, titles), 3)).containsExactly("甲", "乙", "题");
    }

    private static List<String> texts(List<List<Found>> types, int size) {
        return Found.best(types, size).stream().map(Suggestion::text).toList();
    }

    private static Found found(String text, long count, boolean first) {
        return new Found(
                new Suggestion(SuggestionType.REGION, text, null, text, count),
                new Coverage(Kind.CHARACTERS, 0, 1, first));
    }
}
