package org.tongwen.model.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongwen.model.script.ScriptFolding;

class PinyinTest {

    private static final Pinyin PINYIN = Pinyin.standard();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    重庆, chong qing
                    重慶, chong qing
                    重点产业, zhong dian chan ye
                    长三角, chang san jiao
                    長三角, chang san jiao
                    省长, sheng zhang
                    河长制, he zhang zhi
                    银行, yin hang
                    行政, xing zheng
                    暂行规定, zan xing gui ding
                    执行情况, zhi xing qing kuang
                    会计, kuai ji
                    会议, hui yi
                    厦门, xia men
                    大厦, da sha
                    成都, cheng du
                    首都, shou du
                    征地补偿, zheng di bu chang
                    审查公示, shen cha gong shi
                    广佛肇, guang fo zhao
                    产业调结构, chan ye tiao jie gou
                    南水北调中线, nan shui bei diao zhong xian
                    便宜, pian yi
                    绿色, lv se
                    策略, ce lue
                    臺灣, tai wan
                    """)
    void wordsTellHowTheirCharactersAreRead(String text, String expected) {
        assertThat(PINYIN.syllables(ScriptFolding.standard().fold(text))).isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void everyCharacterHasItsPlaceAndOthersHaveNoSyllable() {
        assertThat(PINYIN.syllables("5g网络")).containsExactly("", "", "wang", "luo");
        assertThat(PINYIN.syllables("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    xianjinzhizao, xian jin zhi zao
                    fangan, fang an
                    chongq, chong q
                    zhi, zhi
                    zh, zh
                    """)
    void lettersAreCutIntoTheFewestSyllables(String letters, String expected) {
        assertThat(PINYIN.cut(letters, true).getFirst()).isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void allWaysAreGivenWhereThereAreSeveral() {
        assertThat(PINYIN.cut("xian", false)).containsExactly(List.of("xian"), List.of("xi", "an"));
        assertThat(PINYIN.cut("fangan", false)).contains(List.of("fang", "an"), List.of("fan", "gan"));
    }

    @Test
    void whatIsNoPinyinIsNotCut() {
        assertThat(PINYIN.cut("xjzzyjq", true)).isEmpty();
        assertThat(PINYIN.cut("zh", false)).isEmpty();
        assertThat(PINYIN.cut("v".repeat(100), true)).isEmpty();
        assertThat(PINYIN.cut("a".repeat(99) + "vv", true)).isEmpty();
    }
}
