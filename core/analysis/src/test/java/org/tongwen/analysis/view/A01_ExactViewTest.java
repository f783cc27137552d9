package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A01_ExactViewTest {

    @ParameterizedTest
    @CsvSource({
        "A股市場, a 股 市 场",
        "第3條, 第 3 条",
        "第　３　條, 第 3 条",
        "5G网络, 5g 网 络",
        "94年, 94 年",
        "二〇二三年, 二 〇 二 三 年",
        "GDP增长, gdp 增 长",
        "𠮷野家, 𠮷 野 家",
        "かなカナー, か な カ ナ ー",
        "한국 정부, 한국 정부",
        "Закон 5, закон 5",
        "cafe\u0301業, cafe\u0301 业",
        "葛\uDB40\uDD00飾, 葛 饰",
        "soft\u00ADware, software"
    })
    void hanStandsAloneAndTheRestInRuns(String text, String terms) {
        assertThat(Terms.of(View.EXACT.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"10%, 10 %", "10％, 10 %", "3‰, 3 ‰", "10%以上, 10 % 以 上", "10個百分點, 10 个 百 分 点"})
    void signsOfRateAreTerms(String text, String terms) {
        assertThat(Terms.of(View.EXACT.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "'集群，产业', 集 群 · 产 业",
        "'“集群”，“产业”', 集 群 · 产 业",
        "'集群 。 产业', 集 群 · 产 业",
        "3.5, 3 · 5",
        "3．5, 3 · 5",
        "a_b, a · b",
        "+5℃間, 5 · 间"
    })
    void punctuationIsOneTermHoweverMuch(String text, String terms) {
        assertThat(Terms.of(View.EXACT.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"'集群\n产业', 集 群 · +99 产 业", "'集群。\r\n\r\n　　产业', 集 群 · +99 产 业", "'\n\n集群', 集 群", "'集群\t产 业', 集 群 产 业"})
    void aLineEndLeavesAHundredPositions(String text, String terms) {
        assertThat(Terms.of(View.EXACT.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"255, 1", "256, 2", "100000, 393"})
    void longRunsAreCut(int length, int terms) {
        assertThat(Terms.of(View.EXACT.analyzer(), "x".repeat(length)).list()).hasSize(terms);
    }

    @Test
    void theBeginningOfATextIsItsFirstTerms() {
        try (Analyzer beginning = View.EXACT.analyzer(3)) {
            assertThat(Terms.of(beginning, "第3條　集群").texts()).containsExactly("第", "3", "条");
            assertThat(Terms.of(beginning, "集群").texts()).containsExactly("集", "群");
        }
    }
}
