package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class A02_BigramViewTest {

    @ParameterizedTest
    @CsvSource({
        "先進製造業, 先进 进制 制造 造业",
        "碳, 碳",
        "A股市場, a 股市 市场",
        "第3條, 第 3 条",
        "10%, 10 %",
        "5G网络, 5g 网络",
        "94年, 94 年",
        "製造 業, 制造 造业",
        "𠮷野家, 𠮷野 野家",
        "集群ab集群, 集群 ab 集群"
    })
    void neighboursAreTermsTwoByTwo(String text, String terms) {
        assertThat(Terms.of(View.BIGRAMS.analyzer(), text).drawn()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({"'製造，業', 制造 +1 业", "'一、二、三', 一 +1 二 +1 三", "'製造\n業務', 制造 +100 业务", "'業）', 业"})
    void punctuationAndLineEndsPartThem(String text, String terms) {
        assertThat(Terms.of(View.BIGRAMS.analyzer(), text).drawn()).isEqualTo(terms);
    }
}
