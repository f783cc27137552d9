package org.tongwen.model.figure.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;

class PeriodScannerTest {

    private static final int YEAR = 2022;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年                  | 2025
            2025年底前                | 2025
            二〇二五年                | 2025
            2012-2021年               | 2012/2021
            2021年至2025年            | 2021/2025
            2021——2025年              | 2021/2025
            “十四五”期间              | 2021/2025
            「十五五」時期            | 2026/2030
            2022年上半年              | 2022-H1
            2022年第三季度            | 2022-Q3
            2022年一季度              | 2022-Q1
            2022年7月                 | 2022-07
            今年                      | 2022
            今年上半年                | 2022-H1
            去年                      | 2021
            未来三年                  | 2022/2025
            未來3年                   | 2022/2025
            过去五年                  | 2017/2021
            五年累计                  | 2017/2021
            第六个五年计划            | 1981/1985
            第十四個五年規劃          | 2021/2025
            “七五”期间                | 1986/1990
            2018年和2019年            | 2018/2019
            2018年。这两年中          | 2018 / 2017/2018
            三年之内                  | 2022/2024
            """)
    void readsPeriods(String text, String period) {
        assertThat(scan(text, false)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019年版目录",
                "2500年",
                "三年行动计划",
                "十五年",
                "较去年同期",
                "1650",
                "12345年",
                "一年",
                "114年底",
                "四年投入",
                "第三条",
                "五五折"
            })
    void leavesOutWhatIsNoPeriod(String text) {
        assertThat(scan(text, false)).isEmpty();
    }

    @Test
    void readsYearsOfTheRepublicInTaiwaneseTexts() {
        assertThat(scan("114年底達35%，110年8月", true)).isEqualTo("2025 / 2021-08");
    }

    @Test
    void tellsComparisonsAndAnnouncements() {
        assertThat(PeriodScanner.scan("比2020年", YEAR, false))
                .singleElement()
                .satisfies(mention -> assertThat(mention.comparison()).isTrue());
        assertThat(PeriodScanner.scan("2018年出台意见", YEAR, false))
                .singleElement()
                .satisfies(mention -> assertThat(mention.announcement()).isTrue());
    }

    @Test
    void leavesOutWhatCountsFromAnUnknownYear() {
        assertThat(PeriodScanner.scan("今年和2025年", null, false)).hasSize(1);
    }

    private static String scan(String text, boolean taiwanese) {
        return PeriodScanner.scan(ScriptFolding.standard().fold(text), YEAR, taiwanese).stream()
                .map(mention -> mention.period().toString())
                .collect(Collectors.joining(" / "));
    }
}
