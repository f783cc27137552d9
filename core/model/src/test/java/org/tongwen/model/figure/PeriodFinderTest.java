package org.tongwen.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.FoldedText;

class PeriodFinderTest {

    /** Lines are written as {@code /}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到1985年，运量将由1980年的720万吨增加到1200万吨            | 1980 1985
            到1985年，運量將由1980年的720萬噸增加到1200萬噸            | 1980 1985
            收入为1970年以来最高，全年增长5%                           | -
            2018年和2019年，产值增长46%                                | 2018/2019
            2018年和2019年分别增长4%、6%                               | 2019 2019
            2017年8月和2018年5月启动初赛。共有44家胜出。其中，2017年24家胜出。江苏8家。 | 2017/2018 2017 2017/2018
            2015年产值500亿元，目前达到800亿元                         | 2015 -
            “六五”计划提出，五年投资179亿元                            | 1981/1985
            第一个五年计划期间投资600亿元                              | 1953/1957
            过去五年不平凡。/——国内生产总值增长7%。/——出口增长8%。       | 2014/2018 2014/2018
            到2025年：/1. 产值达到500亿元；/2. 培育企业40家。          | 2025 2025
            1. 到2025年，产值达到500亿元。/2. 企业达到40家。           | 2025 2025
            一是2020年完成20座；二是每县不少于5座                      | 2020 -
            过去五年，各地努力。2018年产值500亿元，年均增长8%          | 2018 2014/2018
            2021年产值突破500亿元。给予最高100万元奖励                 | 2021 -
            """)
    void findsThePeriodOfEachFigure(String text, String periods) {
        FoldedText folded = FoldedText.of(text.replace('/', '\n'));
        FigureContext context =
                new FigureContext(PolicyDate.parse("2019-03-05"), false, List.of(), List.of(), List.of());
        String found = FigureRecogniser.standard().recognise(folded, context).stream()
                .map(figure -> figure.value().period())
                .map(period -> period == null ? "-" : period.period().toString())
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(periods);
    }
}
