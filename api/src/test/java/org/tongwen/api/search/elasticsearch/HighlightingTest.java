package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.SearchResult.Highlights;
import org.tongwen.elasticsearch.contract.Fields;

class HighlightingTest {

    @Test
    void marksThatTouchBecomeOne() {
        assertThat(Highlighting.read(Map.of(Fields.BODY, List.of("　<mark>集</mark><mark>群</mark>發展"))))
                .isEqualTo(new Highlights(List.of(), List.of("<mark>集群</mark>發展")));
    }

    @Test
    void wordsAreShownOnlyWhereNothingIsVerbatim() {
        Map<String, List<String>> both =
                Map.of(Fields.TITLE, List.of("<mark>集群</mark>"), Fields.BODY_WORDS, List.of("<mark>发展</mark>"));
        assertThat(Highlighting.read(both)).isEqualTo(new Highlights(List.of("<mark>集群</mark>"), List.of()));
        Map<String, List<String>> words = Map.of(Fields.BODY_WORDS, List.of("<mark>发展</mark>"));
        assertThat(Highlighting.read(words)).isEqualTo(new Highlights(List.of(), List.of("<mark>发展</mark>")));
    }
}
