package org.tongwen.api.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.web.passage.Passage.Difference;
import org.tongwen.api.web.passage.PassageRequest.Indexed;
import org.tongwen.api.web.passage.PassageRequest.Quoted;

class PassagesTest {

    private static final String BODY = "第一条 支持先进制造业集群。\n第二条 支持先进制造业集群，\n　　𠮷地建设 Tide Power。\n第三条 經濟計畫另行制定。";

    private final Passages passages = Passages.of(BODY);

    @ParameterizedTest
    @CsvSource({
        "先进制造业集群, 先进制造业集群",
        "集群， 𠮷地建设, '集群，\n　　𠮷地建设'",
        "𠮷地, 𠮷地",
        "TidePower, Tide Power",
        "第二条…TidePower, '第二条 支持先进制造业集群，\n　　𠮷地建设 Tide Power'",
        "第二条……𠮷, '第二条 支持先进制造业集群，\n　　𠮷'",
        "第二...支持...集群, 第二条 支持先进制造业集群",
        "經濟計畫, 經濟計畫",
        "畫另行, 畫另行",
    })
    void aQuoteIsFoundWithoutRegardToWhiteSpace(String quote, String text) {
        Passage found = find(quote, null, null).orElseThrow();
        assertThat(found.span().in(BODY)).isEqualTo(text);
        assertThat(found.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"先進製造業集群, 先进制造业集群", "经济计划, 經濟計畫", "tide power, Tide Power", "第二條…𠮷, '第二条 支持先进制造业集群，\n　　𠮷'"})
    void aQuoteOfTheOtherScriptIsFoundAndSaidToBe(String quote, String text) {
        Passage found = find(quote, null, null).orElseThrow();
        assertThat(found.span().in(BODY)).isEqualTo(text);
        assertThat(found.differences()).containsExactly(Difference.SCRIPT);
    }

    @Test
    void ofSeveralPlacesTheNearestIsMeant() {
        int first = BODY.indexOf("先进");
        int second = BODY.lastIndexOf("先进");
        assertThat(find("先进", null, null)).contains(new Passage(new Span(first, first + 2), 2, List.of()));
        assertThat(find("先进", second, null)).contains(new Passage(new Span(second, second + 2), 2, List.of()));
        assertThat(find("先进", second + 9, null))
                .contains(new Passage(new Span(second, second + 2), 2, List.of(Difference.POSITION)));
    }

    @ParameterizedTest
    @CsvSource({"乡村振兴", "乡村…集群", "集群…乡村", "…", "……...", "第三条…第二条"})
    void whatTheTextDoesNotHaveIsNotFound(String quote) {
        assertThat(find(quote, null, null)).isEmpty();
    }

    @Test
    void aChangedTextIsToldByItsHash() {
        String hash = Hash.of("第二条 支持先进制造业集群");
        assertThat(hash).hasSize(64);
        assertThat(differences("第二条…集群", hash.substring(0, 12))).isEmpty();
        assertThat(differences("第二条…集群", hash)).isEmpty();
        assertThat(differences("第三条…制定", hash)).containsExactly(Difference.TEXT);
    }

    @Test
    void indicesAreThoseOfWholeCharacters() {
        int rare = BODY.indexOf("𠮷");
        assertThat(indexed(rare + 1, rare + 3)).contains(new Span(rare, rare + 3));
        assertThat(indexed(rare, rare + 1)).contains(new Span(rare, rare + 2));
        assertThat(indexed(0, BODY.length())).contains(new Span(0, BODY.length()));
        assertThat(indexed(0, BODY.length() + 1)).isEmpty();
    }

    private Optional<Span> indexed(int start, int end) {
        return passages.find(new PassageRequest(new Indexed(start, end), null)).map(Passage::span);
    }

    private List<Difference> differences(String quote, String hash) {
        return find(quote, null, hash).orElseThrow().differences();
    }

    private Optional<Passage> find(String quote, @Nullable Integer start, @Nullable String hash) {
        return passages.find(new PassageRequest(new Quoted(quote, start), hash));
    }
}
