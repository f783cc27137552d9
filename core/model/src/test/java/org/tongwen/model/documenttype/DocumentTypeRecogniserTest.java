package org.tongwen.model.documenttype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.text.Mention;

class DocumentTypeRecogniserTest {

    private final DocumentTypeRecogniser recogniser = DocumentTypeRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于印发《某产业管理办法》的通知             | 通知     | type.ending
            關於印發《某產業管理辦法》的通知             | 通知     | type.ending
            某市数据管理暂行办法                         | 办法     | type.ending
            某市数据管理办法（试行）                     | 办法     | type.ending
            关于加快某产业发展的若干意见                 | 意见     | type.ending
            某省“十四五”数字经济发展规划（2021—2025年）  | 规划     | type.ending
            某省数字经济促进条例                         | 条例     | type.ending
            制造业三年行动计划（2021-2023年）            | 计划     | type.ending
            關於某事的公告                               | 公告     | type.ending
            拟认定企业名单公示                           | 公示     | type.ending
            政府工作报告                                 | 报告     | type.ending
            关于某规划的批复                             | 批复     | type.ending
            關於某案的答覆                               | 答复     | type.ending
            中华人民共和国某某法                         | 法律     | type.ending
            某法施行細則                                 | 细则     | type.ending
            某會令：修正「某辦法」                       | 命令     | type.heading
            某院令：公告某公司民營化                     | 命令     | type.heading
            一图读懂：某市条例                           | 解读     | type.heading
            國務院令第752號                              | 命令     | type.inside
            关于某事的复函                               | 函       | type.ending
            《某条例》                                   | 条例     | type.ending
            《某规划》政策解读                           | 解读     | type.ending
            2024年工作要點                               | 要点     | type.ending
            某省出台实施意见支持产业升级                 | 意见     | type.inside
            """)
    void letsTheLastWordOutsideOfQuotesDecide(String title, String type, String rule) {
        List<Mention<DocumentType>> mentions = recogniser.recognise(title);

        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.value().id()).isEqualTo(type);
            assertThat(mention.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "某市企业走进集群", "夏令营开营", "书法教育", "又添新方法，开始试点", "依某法第6條裁處", "某地好做法", "函授学校", "某区（通知）"})
    void findsNoFormInOtherTitles(String title) {
        assertThat(recogniser.recognise(title)).isEmpty();
    }

    @Test
    void staysLinearOnEndlessBrackets() {
        assertThat(recogniser.recognise("《".repeat(500_000) + "办法")).hasSize(1);
        assertThat(recogniser.recognise("令".repeat(500_000))).hasSize(1);
    }

    @Test
    void knowsEveryTypeByItsNames() {
        DocumentTypes types = DocumentTypes.standard();
        assertThat(types.list()).hasSizeGreaterThan(30).allSatisfy(type -> {
            assertThat(types.get(type.id())).isEqualTo(type);
            assertThat(types.resolve(type.name())).contains(type);
            assertThat(types.resolve(type.nameHant())).contains(type);
            assertThat(types.resolve(type.nameEn())).contains(type);
        });
        assertThat(types.resolve("實施辦法")).get().extracting(DocumentType::id).isEqualTo("办法");
        assertThat(types.resolve("小说")).isEmpty();
        assertThatThrownBy(() -> types.get("小说"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("小说");
    }

    @Test
    void writesTraditionalNamesThatFoldToTheSimplified() {
        ScriptFolding folding = ScriptFolding.standard();
        assertThat(DocumentTypes.standard().list())
                .allSatisfy(type -> assertThat(folding.fold(type.nameHant())).isEqualTo(folding.fold(type.name())));
    }
}
