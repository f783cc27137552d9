package org.tongwen.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeRecogniserTest {

    private final ProgrammeRecogniser recogniser = ProgrammeRecogniser.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            落实《中国制造2025》                  | 中国制造2025 programme.name
            落實「中國製造２０２５」              | 中國製造２０２５ programme.name
            江苏“1650”产业体系                    | 1650”产业体系 programme.name
            江苏加快“1650”建设                    | 1650 programme.context
            江苏加快1650建设                      | ``
            江苏“1650”家集群企业                  | ``
            培育专精特新“小巨人”企业              | 专精特新“小巨人”企业 programme.name
            中小企业里的「小巨人」                | 小巨人 programme.context
            童话里的小巨人                        | ``
            “十四五”期间                          | 十四五 programme.alias
            二十四五岁                            | ``
            广东"双十"产业集群                    | 双十"产业集群 programme.name
            双十一                                | ``
            中国制造20251号                       | ``
            浙江‘415X’                            | 415X programme.alias
            """)
    void saysWhatItReadByWhichRule(String text, String expected) {
        assertThat(recogniser.recognise(text).stream()
                        .map(mention -> text.substring(mention.start(), mention.end()) + " " + mention.rule())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“1650”", "双十", "十四五", "小巨人", "1", "3+", "“", "集群", "专精特新“", "3+3+2"})
    void staysLinearOnEndlessRepetition(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> recogniser.recognise(text));
    }
}
