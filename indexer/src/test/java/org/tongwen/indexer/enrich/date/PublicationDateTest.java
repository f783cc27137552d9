package org.tongwen.indexer.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence.Origin;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发布日期：2021-07-02\\n甲地产业集群起步。                                   | 2021-07-02 | EXTRACTED
            發布時間：2021年7月2日\\n甲地產業集群起步。                                 | 2021-07-02 | EXTRACTED
            某某报 2021-07-02 07:31\\n甲地产业集群起步。                                | 2021-07-02 | EXTRACTED
            某某報 2021/07/02 07:31\\n甲地產業集群起步。                                | 2021-07-02 | EXTRACTED
            甲地产业集群起步。\\n再上台阶。\\n发布时间：2021-07-02                      | 2021-07-02 | EXTRACTED
            某某社甲市2021年7月2日电 甲地产业集群起步。                                 | 2021-07-02 | EXTRACTED
            （某某社記者丁某2021年7月2日甲市報導）甲地產業集群起步。                    | 2021-07-02 | EXTRACTED
            某某社甲市7月2日电（记者丁某）2021年6月30日，甲地产业集群起步。             | 2021-07-02 | ESTIMATED
            某某社甲市七月二日電（記者丁某）2021年6月30日，甲地產業集群起步。           | 2021-07-02 | ESTIMATED
            （某某社記者丁某甲市1月2日電）2020年12月30日，甲地產業集群起步。            | 2021-01-02 | ESTIMATED
            某某社甲市7月2日电 甲地产业集群起步。                                       |            |
            某某社甲市7月2日电 2015年3月1日，甲地产业集群起步。                         |            |
            会议时间：2021年7月2日上午。                                                |            |
            """)
    void readsWhenItWasMadePublic(String body, @Nullable String published, @Nullable Origin origin) {
        EnrichedDocument document = Documents.enrich("甲地见闻", body);
        assertThat(document.dates().publishedOn())
                .isEqualTo(published == null ? null : GivenDate.find(published).orElseThrow());
        if (origin != null) {
            assertThat(document.evidence())
                    .filteredOn(known -> known.field().equals("published_on"))
                    .singleElement()
                    .satisfies(known -> assertThat(known.origin()).isEqualTo(origin));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            YEAR | 2021                                              | 2021-07-02
            URL  | https://news.example.org/2021-07/02/c_1.htm       | 2021-07-02
            URL  | https://news.example.org/202107/t20210702_1.html  | 2021-07-02
            URL  | https://news.example.org/a/20190702123456.html    |
            URL  | https://news.example.org/2021-03/02/c_1.htm       |
            """)
    void takesTheYearOfADatelineFromWhatIsGiven(GivenField field, String value, @Nullable String published) {
        Dates dates = Documents.enrich("甲地见闻", "某某社甲市7月2日电 甲地产业集群起步。", Map.of(field, value))
                .dates();
        assertThat(dates.publishedOn())
                .isEqualTo(published == null ? null : GivenDate.find(published).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某部昨天印发《甲地方案》，全文如下：  | 2021-07-01
            某部昨日印發《甲地方案》，全文如下：  | 2021-07-01
            6月28日，某部印发通知，内容如下：     | 2021-06-28
            某部日前印发《甲地方案》，全文如下：  |
            某部昨天印发《甲地方案》，引起热议。  |
            """)
    void countsTheDayOfIssueOfAReprintFromIt(String lead, @Nullable String issued) {
        EnrichedDocument document =
                Documents.enrich("甲地方案出炉", lead + "\n一、目标。", Map.of(GivenField.PUBLISHED_ON, "2021-07-02"));
        assertThat(document.dates().issuedOn())
                .isEqualTo(issued == null ? null : GivenDate.find(issued).orElseThrow());
        assertThat(document.evidence())
                .filteredOn(known -> known.field().equals("issued_on"))
                .allSatisfy(known -> {
                    assertThat(known.origin()).isEqualTo(Origin.ESTIMATED);
                    assertThat(known.rule()).isEqualTo("date.relative");
                });
    }

    @Test
    void saysNothingOfRelativeDaysIfItDoesNotKnowTheDay() {
        assertThat(Documents.enrich("甲地方案出炉", "某部昨天印发《甲地方案》，全文如下：\n一、目标。").dates())
                .isEqualTo(Dates.UNKNOWN);
    }

    @Test
    @Timeout(30)
    void staysLinear() {
        for (String unit : new String[] {"记者7月", "（记者", "某社7月2日", "发布时间：", "2021-07-02 "}) {
            assertThat(Documents.enrich("某文", unit.repeat(60_000)).dates()).isNotNull();
        }
    }
}
