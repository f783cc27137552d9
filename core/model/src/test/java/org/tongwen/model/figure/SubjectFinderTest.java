package org.tongwen.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.date.PolicyDate;
import org.tongwen.model.script.FoldedText;

class SubjectFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全国工业增加值增长18%                                      | 工业
            高技術製造業增長11.7%                                      | 高技術製造業
            煤炭工业建设，五年投资179亿元                              | 煤炭工业
            西部地区规模以上工业增加值增长6.7%                         | 西部地区
            船舶产业产值占全市工业的36%                                | 船舶产业
            全市建成起降点150个                                        | 全市
            全市碳纤维企业23户                                         | 碳纤维
            湖南聚焦产业链。遴选出甲、乙、丙等17个产业基础好的集群     | 湖南
            《广东省船舶产业集群行动计划》提出，培育企业40家           | 广东省
            識別出7個代表全球產業集群建設最高水平的“藍鯨集群”。它們輻射170個國家 | - 藍鯨集群
            """)
    void findsWhatEachFigureIsAbout(String text, String subjects) {
        FoldedText folded = FoldedText.of(text);
        String found =
                FigureRecogniser.standard()
                        .recognise(folded, FigureContext.of(folded, PolicyDate.parse("2021-07-02"), false))
                        .stream()
                        .map(figure -> figure.value().subject())
                        .map(subject -> subject == null ? "-" : subject.words())
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(subjects);
    }
}
