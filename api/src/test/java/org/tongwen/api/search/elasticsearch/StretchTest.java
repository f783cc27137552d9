package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
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
        assertThat(Stretch.of(page(100_000, 100_000, 50_000, 1, 900_000, 0, 250_000, 10)))
                .extracting(Stretch::size)
                .containsExactly(3, 1, 1, 2, 1);
    }

    @Test
    void eachBeginsBehindTheOneBefore() {
        assertThat(Stretch.of(page(200_000, 100_000, 1, 900_000)))
                .extracting(stretch ->
                        stretch.after().stream().map(FieldValue::longValue).toList())
                .containsExactly(List.of(), List.of(0L), List.of(2L));
    }

    @Test
    void allHitsOfAPageAreInItsStretches() {
        assertThat(Stretch.of(page())).isEmpty();
        HitPage page = page(IntStream.range(0, 500).map(i -> i * 977 % 4000).toArray());
        assertThat(Stretch.of(page).stream().mapToInt(Stretch::size).sum()).isEqualTo(500);
    }

    private static HitPage page(int... lengths) {
        List<Hit<IndexDocument>> hits = IntStream.range(0, lengths.length)
                .mapToObj(i -> Hit.<IndexDocument>of(hit -> hit.id("id" + i)
                        .index("index")
                        .sort(after(i))
                        .fields("text.length", JsonData.of(new int[] {lengths[i]}))))
                .toList();
        return new HitPage(
                BEGINNING,
                SearchResponse.of(response -> response.took(1)
                        .timedOut(false)
                        .shards(shards -> shards.total(1).successful(1).failed(0))
                        .hits(found -> found.hits(hits))));
    }

    private static List<FieldValue> after(int hit) {
        return List.of(FieldValue.of(hit));
    }
}
