package org.tongwen.api.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    制造也, 制造业
                    製造也, 制造业
                    先进制造业级群, 先进制造业集群
                    先進製造業級群, 先进制造业集群
                    江苏省先进制造业级群培育, 江苏省先进制造业集群培育
                    集诚电路, 集成电路
                    集成电, 集成电路
                    集成成电路, 集成电路
                    成集电路, 集成电路
                    人工只能, 人工智能
                    新能原汽车, 新能源汽车
                    长三脚, 长三角
                    公业和信息化部, 工业和信息化部
                    zhizaoye, 制造业
                    zhi'zao'ye, 制造业
                    先进zhizaoye, 先进制造业
                    xianjinzhizaoyejiqun, 先进制造业集群
                    chongqing, 重庆
                    """)
    void theNearestTermIsFirst(String typed, String meant) {
        assertThat(Vocabulary.standard().nearest(typed, 3)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"江苏", "江蘇省", "先进制造业集群", "碳", "x", "", "ai", "!?"})
    void whatIsKnownOrTooShortIsLeft(String typed) {
        assertThat(Vocabulary.standard().nearest(typed, 5)).isEmpty();
    }

    @Test
    void notMoreThanAskedAndNeverThePartItself() {
        List<String> nearest = Vocabulary.standard().nearest("数字经纪", 2);
        assertThat(nearest).hasSizeLessThanOrEqualTo(2).doesNotContain("数字经纪").contains("数字经济");
    }

    @Test
    void aKnownTermIsNotCutForAnother() {
        Vocabulary vocabulary = Vocabulary.of(List.of("制造业", "造业园"));
        assertThat(vocabulary.nearest("制造业园", 5)).isNotEmpty().first().isEqualTo("制造业");
        assertThat(vocabulary.nearest("智能制造业", 5)).isEmpty();
    }

    @Test
    void sentencesAreNotMended() {
        assertThat(Vocabulary.standard().nearest("制造也".repeat(30), 5)).isEmpty();
    }
}
