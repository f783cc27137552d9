package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class A05_BothScriptsTest {

    static Stream<Arguments> paragraphs() {
        return Stream.of(
                        new String[] {
                            "关于推动先进制造业集群发展的实施意见\n各市、县（区）人民政府：为落实“十四五”规划，培育专精特新企业，增长10%以上，现提出如下意见。",
                            "關於推動先進製造業集群發展的實施意見\n各市、縣（區）人民政府：為落實「十四五」規劃，培育專精特新企業，增長１０％以上，現提出如下意見。"
                        },
                        new String[] {
                            "依都市计划法第3条及银行账户管理办法，经答复后了解沉淀池与峡谷之台风灾后复建情形。", "依都市計畫法第 3 條及銀行帳戶管理辦法，經答覆後瞭解沈澱池與峽谷之颱風災後復建情形。"
                        },
                        new String[] {
                            "为维护群众利益，里长应于周末启动卫生检查，锈蚀的电线与床铺一并更换，不得重复申领。", "爲維護羣衆利益，里長應於週末啓動衞生檢查，鏽蝕的電綫與牀舖一併更換，不得重覆申領。"
                        },
                        new String[] {"5G网络与AI芯片产业链GDP占比，碳排放强度下降3‰。", "５Ｇ網絡與ＡＩ芯片產業鏈ＧＤＰ佔比，碳排放強度下降３‰。"})
                .flatMap(pair -> Stream.of(View.values()).map(view -> arguments(view, pair[0], pair[1])));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void bothScriptsGiveTheSameTerms(View view, String simplified, String traditional) {
        assertThat(Terms.of(view.analyzer(), traditional).drawn())
                .isEqualTo(Terms.of(view.analyzer(), simplified).drawn());
    }

    @Test
    void marksFallOnTheOriginal() {
        String text = "𡻕“都市計畫法”第　3　條，成長10％𠮷。";
        assertThat(Terms.of(View.EXACT.analyzer(), text).marked(text))
                .containsExactly(
                        "𡻕", "“", "都", "市", "計", "畫", "法", "”", "第", "3", "條", "，", "成", "長", "10", "％", "𠮷");
        assertThat(Terms.of(View.WORDS.analyzer(), text).marked(text))
                .containsExactly("𡻕", "都市計畫", "法", "第", "3", "條", "成長", "10", "％", "𠮷");
        assertThat(Terms.of(View.BIGRAMS.analyzer(), text).marked(text)).contains("計畫", "成長", "條");
        assertThat(Terms.of(View.WORDS.analyzer(), text).endOffset()).isEqualTo(text.length());
    }
}
