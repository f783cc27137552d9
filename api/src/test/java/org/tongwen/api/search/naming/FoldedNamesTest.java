package org.tongwen.api.search.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.Field;

class FoldedNamesTest {

    @ParameterizedTest
    @CsvSource({
        "REGION, 320000, 江苏",
        "REGION, 320000, 蘇省",
        "REGION, 320000, JIANG",
        "REGION, 320000, 3200",
        "INDUSTRY, electronics.integrated-circuits, 積體電路",
        "INDUSTRY, electronics.integrated-circuits, 晶圆",
        "INDUSTRY, electronics.integrated-circuits, integrated c",
        "AGENCY, 工业和信息化部, 工信",
        "AGENCY, 某市环保局, 環保",
        "AGENCY, 生态环境部, 環境",
        "DOCUMENT_TYPE, 通知, notice",
        "LEVEL, city, 市級",
        "LEVEL, unknown, 未知",
        "SCRIPT, hant, 繁體",
        "YEAR, 2021, 21年",
        "SOURCE, 证券时报, 證券",
    })
    void aValueIsFoundByAnyOfItsNamesInEitherScript(Field field, String value, String text) {
        assertThat(FoldedNames.containing(field, text).test(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"REGION, 320000, 广东", "AGENCY, 工业和信息化部, 财政", "YEAR, unknown, 年", "LEVEL, city, 县"})
    void otherTextsDoNotFindIt(Field field, String value, String text) {
        assertThat(FoldedNames.containing(field, text).test(value)).isFalse();
    }
}
