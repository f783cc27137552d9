package org.tongwen.api.search.query.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormsTest {

    @ParameterizedTest
    @CsvSource({
        "2023年, 二〇二三年",
        "2023年, 二零二三年",
        "二零二三年, 2023年",
        "二○二三年, 2023年",
        "2020年12月5日, 二〇二〇年十二月五日",
        "二〇二一年十月三十一日, 2021年10月31日",
        "2035年远景目标, 二〇三五年远景目标",
        "7%, 百分之七",
        "７％, 百分之七",
        "百分之七, 7%",
        "10%, 百分之十",
        "百分之十五, 15%",
        "25%, 百分之二十五",
        "100%, 百分之一百",
        "105%, 百分之一百零五",
        "7.05%, 百分之七点零五",
        "百分之零点五, 0.5%",
        "百分之百, 100%",
    })
    void writesNumbersInTheOtherNumerals(String from, String to) {
        assertThat(texts(from)).contains(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年", "二〇二三年", "二零二三年"})
    void meansTheSameYearHoweverItIsWritten(String year) {
        List<String> all = new java.util.ArrayList<>(texts(year));
        all.add(year);
        assertThat(all).containsExactlyInAnyOrder("2023年", "二〇二三年", "二零二三年");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三农", "94年", "十年", "12023年", "第3条", "3.14", "百分之", "二三级", "一千零一夜"})
    void leavesOtherNumbersAlone(String text) {
        assertThat(NumberForms.rewritings(text)).isEmpty();
    }

    @Test
    void saysWhatWasReplaced() {
        assertThat(NumberForms.rewritings("增长7%以上")).containsExactly(new Rewriting("7%", "百分之七", "增长百分之七以上"));
    }

    private static List<String> texts(String part) {
        return NumberForms.rewritings(part).stream().map(Rewriting::text).toList();
    }
}
