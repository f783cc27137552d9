package org.tongwen.model.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFoldingTest {

    private final ScriptFolding folding = ScriptFolding.standard();

    @ParameterizedTest
    @CsvSource({
        "關於促進製造業轉型的指導意見, 关于促进制造业转型的指导意见",
        "行政院環境保護署公告, 行政院环境保护署公告",
        "臺北市與台中市, 台北市与台中市",
        "群眾、羣衆, 群众、群众",
        "著作權與著眼, 着作权与着眼",
        "帳戶與賬戶, 账户与账户",
        "裏、裡、里, 里、里、里",
        "銹蝕與鏽蝕, 锈蚀与锈蚀",
        "为、為、爲, 为、为、为",
        "逕行辦理, 径行办理",
        "衞生署與衛生署, 卫生署与卫生署",
        "床与牀, 床与床",
        "啓動、啟動, 启动、启动",
        "乾燥與幹部與干預, 干燥与干部与干预"
    })
    void oneCharacterHasOneForm(String text, String folded) {
        assertThat(folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "都市計畫書, 都市计划书",
        "企畫與规画, 企划与规划",
        "經答覆及函覆, 经答复及函复",
        "重覆申請, 重复申请",
        "覆核與複核, 复核与复核",
        "沈澱池與沉澱池, 沉淀池与沉淀池",
        "充分瞭解, 充分了解",
        "銀行帳戶, 银行账户",
        "項鍊與冶鍊, 项链与冶炼",
        "辦公傢俱, 办公家具",
        "國民身分證, 国民身份证",
        "會議紀錄, 会议记录",
        "部份成份, 部分成分",
        "渡假村, 度假村"
    })
    void oneWordHasOneForm(String text, String folded) {
        assertThat(folding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5g网络全覆盖",
                "多重覆盖",
                "开发覆盖城乡的平台",
                "企业家俱乐部",
                "沈阳市",
                "发布署名文章",
                "画册",
                "以上炼油能力",
                "与时俱进",
                "二〇二三年",
                "本身分为三类",
                "二十世纪录制",
                "全部份额",
                "组成份额",
                "过渡假设"
            })
    void simplifiedTextStaysAsItIs(String text) {
        assertThat(folding.fold(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ１２３，％, 'abc123,%'",
        "GDP, gdp",
        "第　３　條, 第 3 条",
        "ﾃﾞｰﾀ, テ\u3099ータ",
        "理事會, 理事会",
        "⽅⾏⻓, 方行长",
        "二○○五年, 二〇〇五年"
    })
    void formIsNotMeaning(String text, String folded) {
        assertThat(folding.fold(text)).isEqualTo(folded);
    }

    /** What a character is folded to is folded no further, whatever the tables say one after another. */
    @Test
    void everyCodePointIsFoldedOnce() {
        int[] twice = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> folding.fold(folding.fold(c)) != folding.fold(c))
                .toArray();
        assertThat(twice).isEmpty();
    }

    @Test
    void foldingNeedsNoMoreRoom() {
        int[] longer = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.charCount(folding.fold(c)) > Character.charCount(c))
                .toArray();
        assertThat(longer).isEmpty();
    }

    static Stream<String> phrases() {
        return Stream.of(Tables.TRADITIONAL_PHRASES, Tables.OWN_PHRASES)
                .flatMap(table -> Tables.read(table).stream())
                .map(List::getFirst);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseIsFoldedOnce(String phrase) {
        String folded = folding.fold(phrase);
        assertThat(folding.fold(folded)).isEqualTo(folded);
    }

    /** Text made of nothing but the characters of phrases, where they overlap in every way. */
    @Test
    void overlappingPhrasesAreFoldedOnce() {
        long seed = 20231101;
        Random random = new Random(seed);
        int[] alphabet = Stream.concat(phrases(), phrases().map(folding::fold))
                .filter(phrase -> phrase.length() < 5)
                .flatMapToInt(String::codePoints)
                .distinct()
                .toArray();
        List<String> pieces = phrases().toList();
        for (int n = 0; n < 300_000; n++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 8) {
                if (random.nextInt(3) == 0) {
                    text.append(pieces.get(random.nextInt(pieces.size())));
                } else {
                    text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
                }
                text.setLength(Math.max(1, text.length() - random.nextInt(2)));
            }
            String folded = folding.fold(text.toString());
            assertThat(folding.fold(folded)).as("seed %d, text %s", seed, text).isEqualTo(folded);
        }
    }

    @Test
    void surrogatesWithoutPartnerStay() {
        String text = "國\uD842臺\uDFB7";
        assertThat(folding.fold(text)).isEqualTo("国\uD842台\uDFB7");
    }

    @Test
    void offsetsLeadBackToTheOriginal() {
        // The first character needs two chars and becomes one, the fourth needs two and keeps them.
        String text = "𡻕與計𠮷畫";
        FoldedText folded = folding.foldWithOffsets(text);
        assertThat(folded.text()).isEqualTo(folding.fold(text)).hasSize(text.length() - 1);
        assertThat(folded.text().codePointCount(0, folded.text().length()))
                .isEqualTo(text.codePointCount(0, text.length()));
        assertThat(folded.originalOffset(folded.text().length())).isEqualTo(text.length());
        assertThat(text.substring(folded.originalOffset(folded.text().indexOf('与'))))
                .startsWith("與");
        assertThat(text.substring(folded.originalOffset(folded.text().indexOf('画'))))
                .isEqualTo("畫");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "與計畫", "𡻕與計𠮷畫", "𡻕𡻕", "國\uD842臺"})
    void offsetsLeadThereAndBack(String text) {
        FoldedText folded = FoldedText.of(text);
        assertThat(folded.original()).isEqualTo(text);
        for (int i = 0; i <= folded.text().length(); i++) {
            assertThat(folded.foldedOffset(folded.originalOffset(i))).isEqualTo(i);
        }
    }

    @Test
    void phrasesInAStreamWaitForWhatFollows() {
        char[] text = "重覆".toCharArray();
        assertThat(folding.foldPhrases(text, 0, 2, false)).isZero();
        char[] continued = "重覆盖".toCharArray();
        assertThat(folding.foldPhrases(continued, 0, 3, true)).isEqualTo(3);
        assertThat(new String(continued)).isEqualTo("重覆盖");
    }
}
