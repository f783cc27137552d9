package org.tongwen.api.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.api.search.typing.Coverage.Kind;

class SpelledTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    先进制造业,      先進製造業集群,           [先進製造業]集群
                    先進製造業,      先进制造业集群,           [先进制造业]集群
                    xianjinzhizao,   关于先进制造业,           关于[先进制造]业
                    xian'jin zhi,    先进制造,                 [先进制]造
                    xian jin zh,     先进制造,                 [先进制]造
                    xjzzyjq,         培育先进制造业集群的意见, 培育[先进制造业集群]的意见
                    先进zhizao,      先进制造业,               [先进制造]业
                    先进zz,          先進製造業,               [先進製造]業
                    xianjzzy,        先进制造业,               [先进制造业]
                    XianJin,         先进,                     [先进]
                    ｘｉａｎ,        先进,                     [先]进
                    国办发 2023 12,  国办发〔2023〕12号,       [国办发〔2023〕12]号
                    国办发2023,      國辦發〔2023〕12號,       [國辦發〔2023]〕12號
                    gbf2023,         国办发〔2023〕12号,       [国办发〔2023]〕12号
                    5g wangl,        《5G网络》,               《[5G网络]》
                    先进制造,        先进（制造）,             [先进（制造]）
                    lvse,            绿色,                     [绿色]
                    lüse,            绿色,                     [绿色]
                    changsanjiao,    长三角,                   [长三角]
                    """)
    void theTypedTextCoversTheseCharacters(String typed, String text, String expected) {
        Coverage coverage = Spelled.of(text).find(Typed.of(typed)).orElseThrow();
        assertThat(text.substring(0, coverage.start())
                        + "[" + text.substring(coverage.start(), coverage.end()) + "]"
                        + text.substring(coverage.end()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"边, 变化", "xianz, 先进", "先进zz, 先进集群", "zhizaoye, 制造", "<>, 先进", "业制, 制造业"})
    void otherTextsAreNotCovered(String typed, String text) {
        assertThat(Spelled.of(text).find(Typed.of(typed))).isEmpty();
    }

    @Test
    void theStartGoesBeforeAMoreExactPlaceInside() {
        Coverage coverage = Spelled.of("安排西an").find(Typed.of("an")).orElseThrow();
        assertThat(coverage).isEqualTo(new Coverage(Kind.SYLLABLES, 0, 1, true));
    }

    @Test
    void repeatedLettersEndSoon() {
        assertThat(Spelled.of("阿啊".repeat(100)).find(Typed.of("a".repeat(99) + "b")))
                .isEmpty();
    }

    @Test
    void rareCharactersOfTwoCharsAreCoveredWhole() {
        Coverage coverage = Spelled.of("𠮷林").find(Typed.of("𠮷林")).orElseThrow();
        assertThat(coverage).isEqualTo(new Coverage(Kind.CHARACTERS, 0, 3, true));
    }
}
