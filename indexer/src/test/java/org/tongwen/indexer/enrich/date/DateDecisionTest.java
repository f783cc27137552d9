package org.tongwen.indexer.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.indexer.enrich.EnrichedDocument;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Part;
import org.tongwen.model.document.Evidence.Quote;

class DateDecisionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            照此办理。\\n某市人民政府\\n2018年9月7日                                              | 2018-09-07 | date.sign_off
            照此办理。\\n某部\\n二〇一六年三月十一日\\n附件：略                                    | 2016-03-11 | date.sign_off
            印发给你们。\\n某市人民政府\\n2021年6月25日\\n某市行动计划\\n到2025年建成。            | 2021-06-25 | date.sign_off
            特此公告。\\n某省工信厅 2024-05-06                                                    | 2024-05-06 | date.sign_off
            財政部令 中華民國97年12月26日（補登）\\n台財字第0970000001號\\n修正要點。              | 2008-12-26 | date.heading
            總統令 中華民國99年5月12日\\n茲廢止某條例。\\n總統　某某                                  | 2010-05-12 | date.heading
            交通部\\n漁業部令\\n內政部 中華民國98年9月9日（補登）\\n修正辦法。                    | 2009-09-09 | date.heading
            國防部書函 中華民國97年2月29日\\n檢送決定書。\\n地方法院\\n民國97年1月9日             | 2008-02-29 | date.heading
            交通部　函\\n發文日期：113年6月4日\\n發文字號：交路字第1138600417號\\n主旨：照辦。      | 2024-06-04 | date.heading
            （2019年1月31日某市人大常委会通过　根据2023年8月30日某市人大常委会《关于修改的决定》修正）\\n第一条 略。 | 2023-08-30 | date.adoption
            2001年10月25日 国务院令第320号公布\\n2023年7月20日 修订\\n第一条 2030年以前略。         | 2023-07-20 | date.adoption
            2020年5月28日 第十三届会议通过\\n2021年1月1日 施行\\n第一条 略。                        | 2020-05-28 | date.adoption
            （科学技术部2020年11月19日印发）\\n第一条 略。                                        | 2020-11-19 | date.adoption
            ——2024年3月5日在第十四届全国人民代表大会第二次会议上\\n各位代表：                       | 2024-03-05 | date.delivered
            会议强调要抓好落实。\\n（完）\\n2022年7月                                             | 2022-07    | date.last_line
            """)
    void findsTheDayOfSigning(String body, String issued, String rule) {
        EnrichedDocument document = Documents.enrich("某某办法", body);
        assertThat(document.dates().issuedOn()).hasToString(issued);
        assertThat(evidence(document, "issued_on").rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年5月,国务院办公厅出台《意见》，自2024年1月1日起施行。各地积极行动。
            会议时间：2021年5月6日上午。请准时参加会议。
            本办法自2020年1月1日起施行。
            """)
    void doesNotTakeAnyDateForTheDayOfSigning(String body) {
        assertThat(Documents.enrich("某某通知", body).dates().issuedOn()).isNull();
    }

    @Test
    void quotesWhatItRead() {
        Evidence evidence = evidence(Documents.enrich("通知", "照办。\n某市人民政府\n2018年9月7日"), "issued_on");
        assertThat(evidence.quote()).isEqualTo(new Quote(Part.BODY, 11, 20, "2018年9月7日"));
        assertThat(evidence.origin()).isEqualTo(Origin.EXTRACTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某市2019年度工作要点                   | 抓好落实。                                              | 2019 |
            产业集群行动方案（2021-2023年）        | 到2023年，产值翻番。                                    | 2021 |
            114年度人才培育計畫徵件須知            | 每案以新臺幣二百萬元為上限。                            | 2025 |
            某市碳纤维产业发展纲要                 | 2014年产值31亿元。2015年上半年投产。到2020年达到5万吨。 | 2015 |
            軌道交通產業鏈                         | 2021年實現產值1460億元。力爭2025年突破2000億元。        | 2021 |
            某条例                                 | 依照2016年修订的上位法制定本条例。                      |      |
            展望                                   | 到2027年建成，2030年底前实现目标。                      |      |
            无年份                                 | 加快发展，久久为功。                                    |      |
            """)
    void estimatesTheYearFromWhatIsPast(String title, String body, @Nullable Integer year) {
        Dates dates = Documents.enrich(title, body).dates();
        assertThat(dates.year()).isEqualTo(year);
        assertThat(dates.yearEstimated()).isEqualTo(year != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tue, 23 Mar 2021 16:19:00 GMT | 2021-03-24
            2022-03-30T23:12:00Z          | 2022-03-31
            2022-03-30T07:12:00+08:00     | 2022-03-30
            2023-06-12-17:30:00           | 2023-06-12
            2024/3/8                      | 2024-03-08
            2022.5.16                     | 2022-05-16
            20210702                      | 2021-07-02
            2017年10月                    | 2017-10
            2021-07                       | 2021-07
            2019                          | 2019
            112-11-17                     | 2023-11-17
            中華民國98年1月9日            | 2009-01-09
            111年4月21日                  | 2022-04-21
            """)
    void readsGivenDatesInChina(String written, String date) {
        assertThat(GivenDate.find(written)).get().hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({"20211332", "2021-13", "日前", "112-13-17"})
    void leavesGivenDatesThatAreNone(String written) {
        assertThat(GivenDate.find(written)).isEmpty();
    }

    @Test
    void prefersWhatIsGiven() {
        EnrichedDocument document = Documents.enrich(
                "通知", "照办。\n某市人民政府\n2018年9月7日", Map.of(GivenField.ISSUED_ON, "2018-09-01", GivenField.YEAR, "2017"));
        assertThat(document.dates().issuedOn()).hasToString("2018-09-01");
        assertThat(document.dates().year()).isEqualTo(2017);
        assertThat(document.evidence())
                .filteredOn(e -> e.field().equals("issued_on"))
                .singleElement()
                .extracting(Evidence::origin)
                .isEqualTo(Origin.GIVEN);
    }

    @Test
    void takesTheYearOfPublicationIfNothingElseIsKnown() {
        Dates dates = Documents.enrich("新闻", "某地开工。", Map.of(GivenField.PUBLISHED_ON, "2022-09-24 07:31"))
                .dates();
        assertThat(dates.year()).isEqualTo(2022);
        assertThat(dates.yearEstimated()).isFalse();
    }

    private static Evidence evidence(EnrichedDocument document, String field) {
        return document.evidence().stream()
                .filter(e -> e.field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
