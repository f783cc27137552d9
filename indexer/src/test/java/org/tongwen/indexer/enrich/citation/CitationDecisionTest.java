package org.tongwen.indexer.enrich.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Part;

class CitationDecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于印发《甲地规划》的通知 | 某政发〔2021〕3号\\n根据《乙地条例》，印发《甲地规划》。 | 乙地条例
            關於印發《甲地規劃》的通知 | 某政發〔2021〕3號\\n根據《乙地條例》，印發《甲地規劃》。 | 乙地條例
            关于印发甲地规划的通知     | 根据《乙地条例》，印发《甲地规划（2021—2023年）》。       | 乙地条例
            關於印發甲地規劃的通知     | 根據《乙地條例》，印發《甲地規劃（2021—2023年）》。       | 乙地條例
            关于印发《甲地规划》和《甲地方案》的通知 | 现印发《甲地规划》《甲地方案》。             | ''
            公告「甲地作業規定」       | 依「乙地管理條例」訂定「甲地作業規定」。                  | 乙地管理條例
            关于印发贯彻《乙地条例》方案的通知 | 为贯彻《乙地条例》，印发方案。                    | 乙地条例
            甲地规划出炉               | 甲地印发《甲地发展规划》。\\n甲地发展规划\\n一、目标。    | ''
            甲地規劃出爐               | 甲地印發《甲地發展規劃》。\\n甲地發展規劃\\n一、目標。    | ''
            甲地定下目标               | 甲地日前印发《甲地发展规划》，全文如下：\\n依照《乙地条例》，做好工作。 | 乙地条例
            甲地定下目標               | 甲地日前印發《甲地發展規劃》，全文如下：\\n依照《乙地條例》，做好工作。 | 乙地條例
            关于修改《甲地办法》的决定 | 将《甲地办法》第一条改为略。                              | 甲地办法
            甲地办法                   | 依照《乙地条例》和《乙地條例》制定。《甲地办法》有效。    | 乙地条例
            """)
    void leavesOutWhatIsTheDocumentsOwn(String title, String body, String citations) {
        assertThat(Documents.enrich(title, body).subject().citations().stream()
                        .map(Citation::text)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(citations);
    }

    @Test
    void quotesTheFirstPlace() {
        Evidence evidence = Documents.enrich("某文", "依照《乙地条例》，再依照《乙地条例》。").evidence().stream()
                .filter(known -> known.field().equals("citations"))
                .findFirst()
                .orElseThrow();
        assertThat(evidence.quote()).isEqualTo(new Evidence.Quote(Part.BODY, 2, 8, "《乙地条例》"));
    }

    @Test
    void keepsAHundred() {
        String body = IntStream.range(0, 150).mapToObj(i -> "《第" + i + "号园区条例》").collect(Collectors.joining("、"));
        assertThat(Documents.enrich("某文", body).subject().citations()).hasSize(100);
    }
}
