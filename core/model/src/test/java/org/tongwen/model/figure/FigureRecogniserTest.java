package org.tongwen.model.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.text.Mention;

class FigureRecogniserTest {

    private static final PolicyDate ANCHOR = PolicyDate.parse("2022-06-01");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年，船舶集群产值突破4000亿元                | output at_least 4000亿元
            到2025年，船舶集群產值突破四千億元                | output at_least 4000亿元
            力争主营业务收入不低于1.2万亿元                   | revenue at_least 12000亿元
            營業收入約300億元                                 | revenue about 300亿元
            实现增加值800亿元，同比增长8.5%                   | added_value exactly 800亿元 / growth exactly 8.5%
            亩均税收提高到60%以上                             | share at_least 60%
            研发强度由2.1%提高到2.5%                          | rd_intensity exactly 2.1% / rd_intensity exactly 2.5%
            城镇失业率控制在5%以内                            | unemployment at_most 5%
            单位产值能耗下降10%左右                           | decline about 10%
            增加值增长6%-6.5%                                 | growth range 6~6.5%
            培育2-3个世界级集群                               | cluster_count range 2~3个
            培育2至3個世界級產業聚落                          | cluster_count range 2~3个
            拥有规上企业2.5万家                               | firm_count exactly 25000家
            汇聚近100家单项冠军企业                           | firm_count about 100家
            建成五大先进制造业集群                            | cluster_count exactly 5个
            新增就业30万人                                    | jobs exactly 300000人
            产值近10万亿                                      | output about 100000亿元
            利润总额翻一番                                    | ratio exactly 2倍
            """)
    void readsWhatIsMeasuredAndHowMuch(String text, String figures) {
        assertThat(read(text, figure -> measured(figure.value()))).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到2025年，产值达到500亿元                         | target 2025
            “十四五”期间再投入3000亿元                        | target 2021/2025
            2021年，产值达到500亿元                           | result 2021
            今年力争产值达到500亿元                           | target 2022
            今年一季度产值500亿元，同比增长8%                 | result 2022-Q1
            未来三年培育13个集群                              | target 2022/2025
            2018年，某省印发意见，提出培育13个集群            | target none
            目前已建成企业技术中心20家                        | result none
            对通过认证的企业给予最高100万元奖励               | term none
            研發人員占比不得低於30%                           | term none
            """)
    void tellsTargetsFromResultsByWordsAndTime(String text, String kind) {
        assertThat(read(
                        text,
                        figure -> figure.value().stance().kind().name().toLowerCase(Locale.ROOT) + " "
                                + period(figure.value())))
                .startsWith(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            从地区看，江苏集群8个，广东、浙江各7个            | 江苏 8 / 广东 7 / 浙江 7
            從地區看，江蘇集群8個，廣東、浙江各7個            | 江蘇 8 / 廣東 7 / 浙江 7
            集群分布在纺织(7个)、造船(6个)                    | 纺织 7 / 造船 6
            船舶、纺织增加值分别增长8.9%、7.7%                | 船舶 8.9 / 纺织 7.7
            """)
    void dividesAListBetweenItsSubjects(String text, String figures) {
        assertThat(read(
                        text,
                        figure -> subject(figure.value()) + " "
                                + figure.value().amount().value().toPlainString()))
                .isEqualTo(figures);
    }

    @Test
    void readsWhatAShareIsOf() {
        Figure figure = figures("2021年，机器人产业占全省工业增加值的36.1%").getFirst().value();
        assertThat(figure.shareOf()).isEqualTo("全省工业增加值");
        assertThat(figure.metric().id()).isEqualTo("share");
    }

    @Test
    void inheritsSubjectAndPeriodAndSaysFromWhere() {
        List<Mention<Figure>> figures = figures("到2025年，南京市机器人产业产值突破400亿元，年均增长10%。培育企业40家。");
        assertThat(figures).hasSize(3);
        FigurePeriod period = requireNonNull(figures.getLast().value().period());
        assertThat(period.origin()).isEqualTo(Origin.PARAGRAPH);
        assertThat(period.words()).isEqualTo("2025年");
        Subject subject = requireNonNull(figures.get(1).value().subject());
        assertThat(subject.origin()).isEqualTo(Origin.SENTENCE);
    }

    @Test
    void takesTheYearOfAHeading() {
        Figure figure = figures("一、2021年工作回顾\n国内生产总值增长8%。").getFirst().value();
        assertThat(period(figure)).isEqualTo("2021");
    }

    @Test
    void pointsToTheFigureAndItsSentence() {
        String text = "前言。产值达到𠮷500億元。";
        Mention<Figure> figure = figures(text).getFirst();
        assertThat(text.substring(figure.start(), figure.end())).isEqualTo("500億元");
        Span sentence = figure.value().sentence();
        assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo("产值达到𠮷500億元。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25个集群共谋发展大计",
                "2021年31个省的工作报告中多有提及",
                "人口的13亿多人口的大国",
                "时速250公里以上的动车组",
                "重点培育的25个集群共谋发展",
                "坚持两个维护",
                "聚焦十大产业集群",
                "推进六大工程",
                "出台《提升十条》",
                "依据第5条第3项办理",
                "电话010-88880000",
                "5G网络和ISO9001",
                "2019年版目录"
            })
    void leavesOutNumbersThatStateNothing(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "亿", "、", "（", "一", "集群", "近", "年", "1,000,", "2-", "《", "占", "各", "\n"})
    void staysLinearWhereNothingIsStated(String unit) {
        assertTimely(unit, 1_000_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5个", "8%、", "分别8%、", "占5%", "百分之", "千亿级", "《5条", "翻一番", "2021年5%，", "甲、乙各7个，", "；8%", "。5个"})
    void staysLinearWhereMuchIsStated(String unit) {
        assertTimely(unit, 200_000);
    }

    private static void assertTimely(String unit, int length) {
        FoldedText text = FoldedText.of(unit.repeat(length / unit.length()));
        FigureContext context = new FigureContext(ANCHOR, false, List.of(), List.of(), List.of());
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> FigureRecogniser.standard().recognise(text, context));
    }

    private static List<Mention<Figure>> figures(String text) {
        FoldedText folded = FoldedText.of(text);
        return FigureRecogniser.standard().recognise(folded, FigureContext.of(folded, ANCHOR, false));
    }

    private static String read(String text, Function<Mention<Figure>, String> write) {
        return figures(text).stream().map(write).collect(Collectors.joining(" / "));
    }

    private static String measured(Figure figure) {
        Amount amount = figure.amount();
        String upTo = amount.upTo() == null ? "" : "~" + amount.upTo().toPlainString();
        return figure.metric().id() + " " + amount.comparator().name().toLowerCase(Locale.ROOT) + " "
                + amount.value().toPlainString() + upTo + amount.unit().name();
    }

    private static String period(Figure figure) {
        return figure.period() == null ? "none" : figure.period().period().toString();
    }

    private static String subject(Figure figure) {
        return figure.subject() == null ? "none" : figure.subject().words();
    }
}
