package org.tongwen.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.FoldedText;

class StanceRuleTest {

    /** Where nobody knows when a text was written, its own words and years have to do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年，产值突破4000亿元                          | target
            到2025年，產值突破4000億元                          | target
            至116年底，产值达到300亿元                          | result
            到2025年已实现产值4000亿元                          | result
            到2018年，产值达到了500亿元                         | result
            2019年，产值达到500亿元                             | result
            2019年實現產值500億元。到2025年，產值達到900億元    | result target
            2023年实现产值500亿元。到2020年，产值达到300亿元    | result result
            力争2030年产值达到800亿元                           | target
            培育企业40家                                        | target
            """)
    void tellsTargetsInTextsWithoutADate(String text, String kinds) {
        assertThat(kinds(text, null)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年财政支出超过23万亿元，增长6.5%                  | target target
            赤字拟按3%安排，支出28.5万亿元，比上年增加1.1万亿元 | target target target
            城镇化率由目前的55%提高到65%，力争产值达到500亿元   | result result target
            到2025年，城鎮化率由55%提高到65%                    | result target
            将312万名人员纳入统筹                               | target
            去年将312万名人员纳入统筹                           | result
            《五年计划》发布后，产值500亿元                     | result
            产值比原计划增加2%                                  | result
            """)
    void tellsTargetsInReportsOfMarch(String text, String kinds) {
        assertThat(kinds(text, PolicyDate.parse("2019-03-05"))).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            資本額三千萬元以上之業者適用                        | term
            研发人员占比10%以上的，可以申请                     | term
            任一項比重達10%者應標示產地                         | term
            输出功率不低于250千瓦的为超充桩                     | term
            每家企业最多可获100万元                             | term
            """)
    void tellsTermsByWhatIsGrantedOrDemanded(String text, String kinds) {
        assertThat(kinds(text, PolicyDate.parse("2019-03-05"))).isEqualTo(kinds);
    }

    private static String kinds(String text, @Nullable PolicyDate anchor) {
        FoldedText folded = FoldedText.of(text);
        FigureContext context = new FigureContext(anchor, false, List.of(), List.of(), List.of());
        return FigureRecogniser.standard().recognise(folded, context).stream()
                .map(figure -> figure.value().stance().kind().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
