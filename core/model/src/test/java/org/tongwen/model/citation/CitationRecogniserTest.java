package org.tongwen.model.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationRecogniserTest {

    private final CitationRecogniser recogniser = CitationRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            依照《某省河湖条例》执行                                    | 某省河湖条例
            依照《某省河湖條例》執行                                    | 某省河湖條例
            根据《关于贯彻〈某法〉的通知》（某政发[2021]12号）          | 关于贯彻〈某法〉的通知 / 某政发〔2021〕12号
            根據《關於貫徹〈某法〉的通知》（某政發[2021]12號）          | 關於貫徹〈某法〉的通知 / 某政發〔2021〕12號
            落实《碳纤维行动计划（2021—2023年）》                       | 碳纤维行动计划（2021—2023年）
            根據《某某管制條例》（第971章）第5條                        | 某某管制條例
            根據《某某管制條例（第971章）》第5條                        | 某某管制條例
            根据《某某管制条例》(第971A章)第5条                         | 某某管制条例
            根据《某某管制条例（第 971A 章）》第5条                     | 某某管制条例
            加入《某某合作公约》                                        | 某某合作公约
            依「碳纖維管理辦法」第三條規定                              | 碳纖維管理辦法
            參照經工字第10904600120號函                                 | 經工字第10904600120號
            嵌套《关于废止《甲地办法》的决定》生效                      | 关于废止《甲地办法》的决定
            """)
    void readsTitlesAndNumbers(String text, String citations) {
        assertThat(recogniser.recognise(text).stream()
                        .map(mention -> mention.value().text())
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(citations);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《某某日报》记者",
                "《某某日報》記者",
                "读《三峡风物》",
                "以下简称《办法》",
                "以下簡稱《辦法》",
                "推行「一件事」改革",
                "所謂「好方法」",
                "《没有完的条例",
                "《断开的\n条例》"
            })
    void leavesOutWhatIsNoDocument(String text) {
        assertThat(recogniser.recognise(text)).isEmpty();
    }

    @Test
    void keepsTheBracketsInTheMention() {
        assertThat(recogniser.recognise("依照《某法》")).singleElement().satisfies(mention -> {
            assertThat(mention.start()).isEqualTo(2);
            assertThat(mention.end()).isEqualTo(6);
            assertThat(mention.rule()).isEqualTo("citation.title");
        });
    }

    @Test
    void staysLinearOnEndlessBrackets() {
        for (String unit : List.of("《", "》", "《《》", "《法》", "「", "《条例", "〔2021〕")) {
            String text = unit.repeat(1_000_000 / unit.length());
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThat(recogniser.recognise(text)).hasSizeLessThan(text.length()));
        }
    }
}
