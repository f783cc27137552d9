package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class A03_WordViewTest {

    @ParameterizedTest
    @CsvSource({
        "培育專精特新小巨人企業, 培育 专精特新 小巨人 企业",
        "先進製造業聚落, 先进 制造业 聚落",
        "先进制造业集群, 先进 制造业 集群",
        "經濟技術開發區, 经济技术 开发区",
        "工信部與發改委, 工信部 与 发改委",
        "A股市場, a 股 市场",
        "10%, 10 %",
        "5G网络, 5g 网络",
        "94年, 94 年"
    })
    void wordsAreCoarseYetFoundInLongerOnes(String text, String terms) {
        assertThat(Terms.of(View.WORDS.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"'集群，“產業”', 集群 +1 产业", "'集群\n產業', 集群 +100 产业", "集群 產業, 集群 产业"})
    void gapsAreThoseOfTheExactView(String text, String terms) {
        assertThat(Terms.of(View.WORDS.analyzer(), text).drawn()).isEqualTo(terms);
    }

    /** The stop words of IK's default, and characters that it drops. */
    @ParameterizedTest
    @ValueSource(strings = {"的和了是在", "a the of 的", "𠮷𡈽𠀋", "𠮷集群𡈽", "鱻龘㐀䶿", "〇々", "かなカナー", "ㄅㄆㄇ", "\uE010集群\uF8FF"})
    void nothingIsLost(String text) {
        String kept = String.join("", Terms.of(View.WORDS.analyzer(), text).texts());
        String exact = String.join("", Terms.of(View.EXACT.analyzer(), text).texts());
        assertThat(kept).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "哪些城市可以申報集群競賽？, 城市 申报 集群 竞赛",
        "如何认定小巨人企业, 认定 小巨人 企业",
        "集群的培育和发展, 集群 培育 发展",
        "对外开放, 对外开放",
    })
    void queriesGoWithoutTheWordsThatOnlyAsk(String text, String words) {
        assertThat(String.join(" ", Terms.of(View.WORDS.searchAnalyzer(), text).texts()))
                .isEqualTo(words);
        assertThat(Terms.of(View.WORDS.analyzer(), text).texts()).containsAll(List.of(words.split(" ")));
    }

    @Test
    void otherViewsLoseNothingInQueries() {
        for (View view : List.of(View.BIGRAMS, View.EXACT)) {
            assertThat(Terms.of(view.searchAnalyzer(), "集群的如何")).isEqualTo(Terms.of(view.analyzer(), "集群的如何"));
        }
    }

    /** IK writes 著作權 with the character that folding replaces. */
    @Test
    void wordsWhoseCharactersAreFoldedAreKnown() {
        assertThat(Terms.of(View.WORDS.analyzer(), "著作權").texts()).containsExactly("着作权");
    }

    @Test
    void aRunLongerThanTheSegmenterTakesIsCutSomewhere() {
        String text = "集群".repeat(5_000);
        String kept = Terms.of(View.WORDS.analyzer(), text).texts().stream().collect(Collectors.joining());
        assertThat(kept).isEqualTo(text);
    }
}
