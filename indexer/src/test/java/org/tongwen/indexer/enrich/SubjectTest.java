package org.tongwen.indexer.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.parse.given.GivenField;

class SubjectTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            苏政发[2018] 193 号\\n各市：\\n根据《意见》（国发〔2015〕96号）制定。            | 苏政发〔2018〕193号
            經濟部令\\n中華民國109年3月5日\\n經工字第10904600120號\\n修正。                   | 經工字第10904600120號
            中華民國108年5月30日高市府經發字第10833320900號函訂定\\n一、略。                  | 高市府經發字第10833320900號
            各市：\\n根据国发〔2015〕96号文件要求办理。                                       |
            近日，国务院办公厅印发《关于转型的意见》（国办发〔2023〕96号）。                  |
            你省《关于设立示范区的请示》（湘政〔2018〕61号）收悉。                            |
            """)
    void tellsItsOwnNumberFromThoseItCites(String body, @Nullable String number) {
        assertThat(Documents.enrich("某文", body).subject().documentNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            关于印发《某办法》的通知     | 某政发〔2018〕1号\\n照办。                         | 通知
            某某产业发展条例             | 第一条 略。                                        | 条例
            修正「某辦法」第三條         | 經濟部令\\n中華民國109年3月5日\\n修正某辦法。       | 命令
            檢送「某計畫」               | 交通部　函\\n發文日期：113年6月4日\\n主旨：照辦。  | 函
            政策解读丨钱从哪里来         | 问：为什么？答：有需要。                           | 解读
            先进集群蓝图酝酿待出         | 记者22日从工信部获悉，公示已经开始。               | 新闻
            某局公布冷鏈支援措施         | 某局发言人表示，措施即日生效。                     | 新闻
            随想                         | 春天来了。                                         |
            """)
    void tellsTheFormOfADocument(String title, String body, @Nullable String type) {
        assertThat(Documents.enrich(title, body).subject().documentType()).isEqualTo(type);
    }

    @Test
    void keepsAGivenTypeThatNoTableKnows() {
        assertThat(Documents.enrich("甲", "乙。", Map.of(GivenField.DOCUMENT_TYPE, "行政規則"))
                        .subject()
                        .documentType())
                .isEqualTo("行政规则");
    }

    @Test
    void findsIndustriesThatATextIsAbout() {
        assertThat(Documents.enrich("集成电路强链补链措施", "支持芯片设计，建设封装测试基地。").subject().industries())
                .first()
                .isEqualTo("electronics.integrated-circuits");
        assertThat(Documents.enrich("青岛走访", "轨道交通装备产值高。动车组出口，轨道交通装备配套率高，城轨车辆下线。")
                        .subject()
                        .industries())
                .contains("rail-equipment");
    }

    @Test
    void isNotAboutIndustriesThatAreListedInPassing() {
        String list = "集成电路、生物医药、船舶、光伏、风电、稀土、白酒、茶叶、轨道交通装备、机器人、工程机械、新型显示、动力电池、氢能、种业、煤炭、陶瓷、纺织、家电、钢铁";
        assertThat(Documents.enrich("统筹发展", "要统筹" + list + "等产业布局。").subject().industries())
                .isEmpty();
    }

    @Test
    void takesGivenIndustriesThatTheTaxonomyKnows() {
        assertThat(Documents.enrich("甲", "茶叶茶叶茶叶。", Map.of(GivenField.INDUSTRY, "集成電路"))
                        .subject()
                        .industries())
                .containsExactly("electronics.integrated-circuits");
    }
}
