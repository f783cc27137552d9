package org.tongwen.api.search.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptFormsTest {

    @ParameterizedTest
    @CsvSource({
        "头发, 头发, 頭髮",
        "发展, 发展, 發展",
        "皇后 后来, 皇后 后来, 皇后 後來",
        "复杂 恢复 答复, 复杂 恢复 答复, 複雜 恢復 答覆",
        "干部 干涉 干杯, 干部 干涉 干杯, 幹部 干涉 乾杯",
        "頭髮 發展, 头发 发展, 頭髮 發展",
        "計畫, 计划, 計畫",
        "瞭解, 了解, 瞭解",
        "集群 里程 这里, 集群 里程 这里, 集群 里程 這裡",
    })
    void phrasesDecide(String typed, String simplified, String traditional) {
        assertThat(ScriptForms.of(typed)).isEqualTo(new ScriptForms(typed, simplified, traditional));
    }

    @Test
    void whatIsInOneScriptAlreadyIsItsOwnForm() {
        assertThat(ScriptForms.of("長征 范先生").traditional()).isEqualTo("長征 范先生");
        assertThat(ScriptForms.of("制造业 關於 長征").traditional()).isEqualTo("製造業 關於 長征");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"头发\" AND title:发展 -（干部 OR「发票」）NEAR/3 |\"頭髮\" AND title:發展 -（幹部 OR「發票」）NEAR/3",
                "5G网络 Ａ股 10% GDP* |5G網絡 Ａ股 10% GDP*",
                "国办发〔2023〕12号、“专精特新” |國辦發〔2023〕12號、“專精特新”",
                "COVID-19 <b> \\ / 😀 𠮷野家 |COVID-19 <b> \\ / 😀 𠮷野家",
            })
    void operatorsQuotesAndLatinStayAsTheyAre(String simplified, String traditional) {
        assertThat(ScriptForms.of(simplified).traditional()).isEqualTo(traditional);
        assertThat(ScriptForms.of(traditional).simplified()).isEqualTo(simplified);
    }
}
