package org.tongwen.indexer.enrich.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.indexer.enrich.Documents;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Evidence;

class EffectiveDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第九条 本办法自2024年1月1日起施行。《甲地办法》自2020年1月1日起施行的部分废止。 | 2024-01-01
            本辦法自二〇二四年一月一日起施行。                                             | 2024-01-01
            本辦法自中華民國九十四年七月一日施行。                                         | 2005-07-01
            訂定「甲地要點」，並自中華民國94年1月10日生效。                                | 2005-01-10
            訂定「甲地要點」，並溯自中華民國93年8月3日生效。                               | 2004-08-03
            2020年5月28日 甲市人大常委会通过\\n2021年1月1日 施行\\n第一条 略。             | 2021-01-01
            照办。本办法自发布之日起施行。\\n某市人民政府\\n2018年9月7日                    | 2018-09-07
            照辦。本辦法自發布日施行。\\n某市政府\\n2018年9月7日                            | 2018-09-07
            本条例自公布之日起三十日后施行。\\n某市人民政府\\n2018年9月7日                  | 2018-10-07
            本办法自印发之日起施行。                                                       |
            《甲地条例》自2020年1月1日起施行以来，成效很好。                               |
            """)
    void tellsSinceWhenItIsInForce(String body, @Nullable String effective) {
        assertThat(Documents.enrich("某文", body).dates().effectiveOn())
                .isEqualTo(effective == null ? null : GivenDate.find(effective).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "本条例自公布之日起三十日后施行。, ESTIMATED",
        "本條例自公布之日起三十日後施行。, ESTIMATED",
        "本条例自公布之日起施行。, EXTRACTED",
        "本條例自2018年12月1日起施行。, EXTRACTED"
    })
    void marksWhatIsComputed(String article, Evidence.Origin origin) {
        assertThat(Documents.enrich("某文", article + "\\n某市人民政府\\n2018年9月7日").evidence())
                .filteredOn(known -> known.field().equals("effective_on"))
                .singleElement()
                .extracting(Evidence::origin)
                .isEqualTo(origin);
    }

    @Test
    void estimatesTheYearOfALawByIt() {
        Dates dates =
                Documents.enrich("某省档案条例", "第一条 略。\n第二条 本条例自2012年11月1日起施行。").dates();
        assertThat(dates.year()).isEqualTo(2012);
        assertThat(dates.yearEstimated()).isTrue();
        assertThat(dates.issuedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2004年1月13日 国务院令第397号公布\\n第一条 略。                              | true
            2004年1月13日 第十届全国人民代表大会常务委员会第二次会议通过\\n第一条 略。    | false
            2024年1月13日 国务院令第997号公布\\n第一条 略。                              | false
            2023年11月29日 某省第十四届人民代表大会常务委员会第二次会议批准\\n第一条 略。 | true
            2023年7月29日 某省第十四届人民代表大会常务委员会第二次会议批准\\n第一条 略。  | false
            """)
    void marksTheYearOfALawThatMayHaveBeenAmendedSince(String body, boolean estimated) {
        Dates dates = Documents.enrich("某条例", body).dates();
        assertThat(dates.issuedOn()).isNotNull();
        assertThat(dates.yearEstimated()).isEqualTo(estimated);
    }

    @Test
    @Timeout(30)
    void staysLinear() {
        assertThat(Documents.enrich("某文", "本办法自".repeat(100_000)).dates()).isEqualTo(Dates.UNKNOWN);
        assertThat(Documents.enrich("某文", "年".repeat(400_000)).dates()).isEqualTo(Dates.UNKNOWN);
    }
}
