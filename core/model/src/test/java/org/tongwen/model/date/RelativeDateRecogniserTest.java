package org.tongwen.model.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeDateRecogniserTest {

    private final RelativeDateRecogniser recogniser = new RelativeDateRecogniser(LocalDate.of(2021, 7, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            某部今天印发文件        | 今天         | 2021-07-12
            某部今日發布文件        | 今日         | 2021-07-12
            记者昨天获悉            | 昨天         | 2021-07-11
            記者昨日獲悉            | 昨日         | 2021-07-11
            某部前天发布文件        | 前天         | 2021-07-10
            某部本月5日印发文件     | 本月5日      | 2021-07-05
            某部7月2日印發文件      | 7月2日       | 2021-07-02
            某部七月二日印发文件    | 七月二日     | 2021-07-02
            某部12月2日印发文件     | 12月2日      | 2020-12-02
            记者5日从某部获悉       | 5日          | 2021-07-05
            記者22日從某部獲悉      | 22日         | 2021-06-22
            某部上月28日印发文件    | 上月28日     | 2021-06-28
            某部上个月印发文件      | 上个月       | 2021-06
            某部上個月印發文件      | 上個月       | 2021-06
            去年，产值增长          | 去年         | 2020
            去年12月印發            | 去年12月     | 2020-12
            今年上半年，产值增长    | 今年         | 2021
            今年3月5日，某部发布    | 今年3月5日   | 2021-03-05
            """)
    void countsFromTheDayOfWriting(String text, String words, String date) {
        assertThat(recogniser.recognise(text)).singleElement().satisfies(mention -> {
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
            assertThat(mention.value()).hasToString(date);
            assertThat(mention.rule()).isEqualTo("date.relative");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "日前印发",
                "近日發布",
                "15日内办结",
                "15日內辦結",
                "30日前报送",
                "30日後生效",
                "2020年7月2日",
                "二〇二〇年七月二日",
                "九十九日",
                "7月32日",
                "第5日"
            })
    void saysNothingOfOtherWords(String text) {
        assertThat(recogniser.recognise(text)).isEmpty();
    }

    @Test
    void staysLinearOnEndlessRuns() {
        for (String unit : List.of("今年", "1", "1月", "十", "本月5日", "日")) {
            String text = unit.repeat(1_000_000 / unit.length());
            assertThat(recogniser.recognise(text)).hasSizeLessThan(text.length());
        }
    }
}
