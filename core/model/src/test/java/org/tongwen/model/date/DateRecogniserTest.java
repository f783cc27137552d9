package org.tongwen.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.text.Mention;

class DateRecogniserTest {

    private final DateRecogniser standard = DateRecogniser.standard();
    private final DateRecogniser taiwanese = DateRecogniser.taiwanese();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021年7月2日                 | 2021-07-02 | date.western
            2021 年 7 月 2 日            | 2021-07-02 | date.western
            ２０２１年７月２日           | 2021-07-02 | date.western
            2021年7月2号                 | 2021-07-02 | date.western
            2021年7月2號                 | 2021-07-02 | date.western
            2021年十二月三十一日         | 2021-12-31 | date.western
            2021年7月                    | 2021-07    | date.western
            2021年                       | 2021       | date.western
            二〇二三年五月八日           | 2023-05-08 | date.numerals
            二○二三年十月二十三日        | 2023-10-23 | date.numerals
            二零二三年元月廿三日         | 2023-01-23 | date.numerals
            二OO八年八月                 | 2008-08    | date.numerals
            一九八二年                   | 1982       | date.numerals
            2023-05-01                   | 2023-05-01 | date.iso
            ２０２３－０５－０１         | 2023-05-01 | date.iso
            2023/5/1                     | 2023-05-01 | date.slash
            2023.5.1                     | 2023-05-01 | date.dot
            中華民國109年3月5日          | 2020-03-05 | date.minguo
            中华民国 109 年 3 月 5 日    | 2020-03-05 | date.minguo
            中華民國一百零九年三月五日   | 2020-03-05 | date.minguo
            中華民國一百十年三月五日     | 2021-03-05 | date.minguo
            民國一○九年                 | 2020       | date.minguo
            民國元年                     | 1912       | date.minguo
            民國九十四年十一月           | 2005-11    | date.minguo
            二〇二三年五月               | 2023-05    | date.numerals
            二○二三年                    | 2023       | date.numerals
            一九九八年十二月三十一日     | 1998-12-31 | date.numerals
            一九九八年十二月卅一日       | 1998-12-31 | date.numerals
            二〇二三年元月               | 2023-01    | date.numerals
            民國九十四年七月一日         | 2005-07-01 | date.minguo
            民国九十四年七月廿一日       | 2005-07-21 | date.minguo
            中華民國壹佰零玖年參月伍日   | 2020-03-05 | date.minguo
            民國110.7.2                  | 2021-07-02 | date.minguo
            民國110/7/2                  | 2021-07-02 | date.minguo
            民國110-07-02                | 2021-07-02 | date.minguo
            民国110.07.02                | 2021-07-02 | date.minguo
            2023．5．1                   | 2023-05-01 | date.dot
            ２０２３．５．１             | 2023-05-01 | date.dot
            ２０２３／５／１             | 2023-05-01 | date.slash
            2023–05–01                   | 2023-05-01 | date.iso
            """)
    void readsEveryForm(String date, String expected, String rule) {
        String text = "茲於" + date + "，公布";

        assertThat(standard.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(mention.value()).hasToString(expected);
            assertThat(mention.rule()).isEqualTo(rule);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(date);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年2月30日",
                "2023年13月1日",
                "2023-02-30",
                "二〇二三年二月三十日",
                "1021年",
                "2101年",
                "10000年",
                "民國前三年",
                "民國初年",
                "民國200年",
                "版本2023.5.1",
                "Version 2023.5.1",
                "v2023.5.1",
                "2023.5.1.4",
                "3.2023.5.1",
                "圆周率3.1415",
                "2023.51",
                "2023.5/1",
                "GB-2023-05-01",
                "https://example.org/2023/05/01/a.html",
                "12023-05-01",
                "2023-05-012",
                "94年1月3日",
                "三年",
                "二十一世纪",
                "3000多家",
                "2000多年",
            })
    void leavesOutWhatIsNoDate(String text) {
        assertThat(standard.recognise(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            94年1月3日             | 2005-01-03
            109年12月              | 2020-12
            九十四年一月三日       | 2005-01-03
            ９４年１月３日         | 2005-01-03
            110年7月2日            | 2021-07-02
            一百一十年七月二日     | 2021-07-02
            一一〇年七月二日       | 2021-07-02
            110.7.2                | 2021-07-02
            110/07/02              | 2021-07-02
            """)
    void readsBareYearsOfTheRepublicInTaiwaneseTextsOnly(String text, String expected) {
        assertThat(standard.recognise(text)).isEmpty();
        assertThat(taiwanese.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(mention.value()).hasToString(expected);
            assertThat(mention.rule()).isEqualTo("date.minguo_bare");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"處10年6月以上有期徒刑", "94年度", "第94條", "滿三年一月", "110-07-02", "140.112.8", "第110.13.2條", "120.110.7.2"})
    void readsNoBareYearInOtherNumbersOfTaiwaneseTexts(String text) {
        assertThat(taiwanese.recognise(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            规划（2021—2025年）             | 2021 2025
            2012-2021年                     | 2012 2021
            2021年至2025年                  | 2021 2025
            2021年—2025年                   | 2021 2025
            城市總體規劃（2021－2035）      | 2021 2035
            2021～2025年                    | 2021 2025
            """)
    void marksTheEndsOfSpansOfYears(String text, String expected) {
        List<Mention<PolicyDate>> mentions = standard.recognise(text);

        assertThat(values(mentions)).isEqualTo(expected);
        assertThat(mentions).allMatch(mention -> mention.rule().equals("date.span"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-2021                        | ''
            2000至3000字                     | ''
            电话2021-2035-1                  | ''
            2021年至2025年6月                | 2021 2025-06
            2021年7月2日至2022年3月1日       | 2021-07-02 2022-03-01
            1.2021年工作 2.2022年工作        | 2021 2022
            印发日期：2021.7.2。             | 2021-07-02
            2021-07-02T10:00:00              | 2021-07-02
            2021年7月2日10时                 | 2021-07-02
            二〇二一年七月至九月             | 2021-07
            """)
    void readsDatesBesideEachOther(String text, String expected) {
        assertThat(values(standard.recognise(text))).isEqualTo(expected);
    }

    @Test
    void staysLinearOnEndlessRuns() {
        // A quadratic scan of any of these would need 10^12 steps.
        for (String unit : List.of("1", "二", "2021年", "2021-", "民国", "2021年1", "2021年至", "2021.5.")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(taiwanese.recognise(text)).hasSizeLessThanOrEqualTo(text.length());
        }
    }

    private static String values(List<Mention<PolicyDate>> mentions) {
        return mentions.stream().map(mention -> mention.value().toString()).collect(Collectors.joining(" "));
    }
}
