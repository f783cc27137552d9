package org.tongwen.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;

class ContentWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"集群", "聚落", "链", "縣", "5g", "a", "gdp", "十四五", "一带一路", "百货", "第一书记", "条例"})
    void whatIsSpokenOfCounts(String word) {
        assertThat(ContentWords.contain(ScriptFolding.standard().fold(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "的", "與", "如何", "暨", "並", "第", "進一步", "2021", "10", "%", "三十", "第二十", "第三條", "第一章", "年", "二〇二三", "兩",
                "億", "½"
            })
    void whatJoinsOrCountsDoesNot(String word) {
        assertThat(ContentWords.contain(ScriptFolding.standard().fold(word))).isFalse();
    }
}
