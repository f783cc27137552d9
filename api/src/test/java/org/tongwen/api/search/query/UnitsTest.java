package org.tongwen.api.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"碳", "清华", "碳排放", "第3条", "10%", "A股", "5G网络", "二〇二三年", "百分之十", "十四五规划", "2021年"})
    void shortTextsAndFiguresMustStandAsTheyAre(String text) {
        assertThat(Units.hasWords(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"清华大学", "先进制造业集群", "2021年工作报告", "5G网络建设", "𠮷𡈽𠮷𡈽"})
    void longerOnesSayWhatTheirWordsSay(String text) {
        assertThat(Units.hasWords(text)).isTrue();
    }
}
