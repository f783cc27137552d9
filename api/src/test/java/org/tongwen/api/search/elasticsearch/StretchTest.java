package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument;

class StretchTest {

    private static final List<FieldValue> BEGINNING = List.of();

    @Test
    void shortTextsAreReadTogetherAndLongOnesAlone() {
        assertThat(Stretch.of(BEGINNING, hits(100_000, 100_000, 50_000, 1, 900_000, 0, 250_000, 10), 250_000))
                .extracting(Stretch::size)
                .containsExactly(3, 1, 1, 2, 1);
    }

    @Test
    void eachBeginsBehindTheOneBefore() {
        assertThat(Stretch.of(List.of(FieldValue.of(7L)), hits(200_000, 100_000, 1, 900_000), 250_000))
                .extracting(stretch ->
                        stretch.after().stream().map(FieldValue::longValue).toList())
                .containsExactly(List.of(7L), List.of(0L), List.of(2L));
    }

    @Test
    void allHitsOfAPageAreInItsStretches() {
        assertThat(Stretch.of(BEGINNING, hits(), 250_000)).isEmpty();
        List<Hit<IndexDocument>> page =
                hits(IntStream.range(0, 500).map(i -> i * 977 % 4000).toArray());
        assertThat(Stretch.of(BEGINNING, page, 10_000).stream()
                        .mapToInt(Stretch::size)
                        .sum())
                .isEqualTo(500);
    }

    private static List<Hit<IndexDocument>> hits(int... lengths) {
        return IntStream.range(0, lengths.length)
                .mapToObj(i -> Hit.<IndexDocument>of(hit -> hit.id("id" + i)
                        .index("index")
                        .sort(after(i))
                        .fields("text.length", JsonData.of(new int[] {lengths[i]}))))
                .toList();
    }

    private static List<FieldValue> after(int hit) {
        return List.of(FieldValue.of(hit));
    }
}
