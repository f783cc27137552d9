package org.tongwen.model.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptDetectorTest {

    @ParameterizedTest
    @CsvSource({
        "HANS, 关于推动先进制造业集群发展的实施意见",
        "HANT, 關於推動先進製造業聚落發展之實施計畫",
        "HANT, '關於加快發展先進制造業的通知,各縣(市)人民政府:現將有關事項通知如下'",
        "HANT, 本辦法自發布日施行。",
        "HANS, 本办法自发布之日起施行。",
        "HANS, 各级人民政府应当组织有关单位学习《關於發展》一文，并将学习情况书面报告。",
        "MIXED, 關於發展與創新的規劃；关于发展与创新的规划",
        "HANS, 中央",
        "HANS, Policy 2023",
        "HANS, ''"
    })
    void theScriptIsThatOfTheCharactersOnlyItHas(Script script, String text) {
        assertThat(ScriptDetector.detect(text)).isEqualTo(script);
    }

    @Test
    void aNameQuotedInALongTextDoesNotMix() {
        String text = "本条例适用于产业园区的规划、建设与管理。".repeat(20) + "臺灣積體電路製造股份有限公司";
        assertThat(ScriptDetector.detect(text)).isEqualTo(Script.HANS);
    }
}
