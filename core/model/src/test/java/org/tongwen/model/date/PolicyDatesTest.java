package org.tongwen.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021                               | 2021
            2021-07                            | 2021-07
            2021/7                             | 2021-07
            2021-7-2                           | 2021-07-02
            20210702                           | 2021-07-02
            2021年7月2日                       | 2021-07-02
            二〇二一年七月                     | 2021-07
            中華民國109年3月5日                | 2020-03-05
            2021-07-02 23:59:59                | 2021-07-02
            2021-07-02T23:59                   | 2021-07-02
            2021-07-02T23:59:59Z               | 2021-07-03
            2021-07-02T23:59:59.123Z           | 2021-07-03
            2021-07-02T23:59:59+08:00          | 2021-07-02
            2021-07-02T23:59:59+0800           | 2021-07-02
            Tue, 23 Mar 2021 16:19:00 GMT      | 2021-03-24
            Tue, 23 Mar 2021 15:19:00 GMT      | 2021-03-23
            Fri, 23 Mar 2021 16:19:00 GMT      | 2021-03-24
            23 Mar 2021 16:19:00 +0800         | 2021-03-23
            3 Mar 2021 16:19 UTC               | 2021-03-04
            """)
    void readsEveryFormInChinaStandardTime(String text, String expected) {
        assertThat(PolicyDates.parse(" " + text + " ")).get().hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2023-02-30",
                "2023-02-30T00:00:00Z",
                "2023-13",
                "20230230",
                "1899",
                "2101-01-01",
                "2021年7月2日发布",
                "2021-2025年",
                "94年1月3日",
                "2021-",
                "Tue, 30 Feb 2021 16:19:00 GMT",
            })
    void isEmptyForWhatIsNoDate(String text) {
        assertThat(PolicyDates.parse(text)).isEmpty();
    }
}
