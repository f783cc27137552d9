package org.tongwen.indexer.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.document.Damage;

class TextRepairTest {

    static Stream<Arguments> misread() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, Texts.GB18030, "关于印发节约用水管理办法通知"),
                Arguments.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, "关于印发《管理办法》的通知"),
                Arguments.of(StandardCharsets.UTF_8, Texts.WINDOWS_1252, "关于"),
                Arguments.of(Texts.GB18030, StandardCharsets.ISO_8859_1, "关于加快新材料产业发展的意见"),
                Arguments.of(Texts.GB18030, Texts.BIG5, "节约用水管理办法已经市政府同意"),
                Arguments.of(Texts.BIG5, StandardCharsets.ISO_8859_1, "經濟部公告：修正產業園區輔導要點"),
                Arguments.of(Texts.BIG5, Texts.GB18030, "經濟部公告：修正產業園區輔導要點"));
    }

    @ParameterizedTest
    @MethodSource("misread")
    void undoesTheReadingInAWrongCharset(Charset original, Charset misread, String text) {
        String broken = new String(text.getBytes(original), misread);
        assertThat(broken).isNotEqualTo(text);
        assertThat(TextRepair.repair(broken)).isEqualTo(new Repaired(text, Set.of()));
    }

    @Test
    void repairsTheOneBrokenLineOfAPage() {
        String broken = new String("关于印发实施方案的通知".getBytes(Texts.GB18030), StandardCharsets.ISO_8859_1);
        assertThat(Mojibake.repair("省人民政府文件\n" + broken + "\n各市人民政府：\n")).isEqualTo("省人民政府文件\n关于印发实施方案的通知\n各市人民政府：\n");
    }

    @Test
    void repairsTheBrokenPieceOfALine() {
        String broken = new String("产业集群培育".getBytes(StandardCharsets.UTF_8), Texts.GB18030);
        assertThat(Mojibake.repair("来源：" + broken + "（2021年）")).isEqualTo("来源：产业集群培育（2021年）");
    }

    @Test
    void leavesTheSampleAsItIs() {
        assertThat(Texts.sample())
                .allSatisfy(text -> assertThat(TextRepair.repair(text)).isEqualTo(new Repaired(text, Set.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "魏鴻騰　廖婉怡　羅貽翼　阮呂倩　邱蕙鵑",
                "氯嘧啶、哌啶、胡椒醛、醋酸酐",
                "刮刮叫\t刮刮叫\n暗暗\t暗暗",
                "＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊＊",
                "﹝Tablet﹞﹝30 mg﹞",
                "São Paulo, Łódź, Düsseldorf: « été »",
                "ひらがなとカタカナの文章です。한국어 문장입니다.",
                "Тексты на русском языке · ελληνικά · العربية"
            })
    void leavesRareCharactersAndOtherLanguagesAsTheyAre(String text) {
        assertThat(TextRepair.repair(text)).isEqualTo(new Repaired(text, Set.of()));
    }

    @Test
    void neverFailsAndIsStable() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x200));
            }
            String repaired = TextRepair.repair(text.toString()).text();
            assertThat(TextRepair.repair(repaired).text()).as("seed %d", seed).isEqualTo(repaired);
        }
    }

    @ParameterizedTest
    @CsvSource({"E5E5,3000", "E7C7,1E3F", "E816,20087", "E864,9FBB", "F6B1,2460", "F6EE,3003", "F0B7,2022", "F06F,25A1"
    })
    void givesPrivateUseCharactersTheirMeaning(String code, String meaning) {
        String text = "甲" + Character.toString(Integer.parseInt(code, 16)) + "乙";
        assertThat(TextRepair.repair(text))
                .isEqualTo(new Repaired("甲" + Character.toString(Integer.parseInt(meaning, 16)) + "乙", Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "通\uFFFD知,REPLACEMENT_CHARACTERS",
        "锟斤拷锟斤拷通知,REPLACEMENT_CHARACTERS",
        "烫烫烫烫,REPLACEMENT_CHARACTERS",
        "规划\uE123纲要,PRIVATE_USE"
    })
    void saysWhatIsStillBroken(String text, Damage damage) {
        assertThat(TextRepair.repair(text)).isEqualTo(new Repaired(text, Set.of(damage)));
    }

    @Test
    void flagsALineThatLostAByte() {
        byte[] bytes = "各地区各部门要结合实际认真贯彻落实本方案提出的各项任务".getBytes(Texts.GB18030);
        String shifted = new String(Arrays.copyOfRange(bytes, 1, bytes.length), Texts.GB18030);
        assertThat(TextRepair.repair(shifted).damage()).as(shifted).contains(Damage.MOJIBAKE);
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(LoneSurrogates.replace("甲\uD840乙\uDC00\uD840\uDC87\uD83D"))
                .isEqualTo("甲\uFFFD乙\uFFFD\uD840\uDC87\uFFFD");
        assertThat(TextRepair.repair("甲\uD800乙"))
                .isEqualTo(new Repaired("甲\uFFFD乙", Set.of(Damage.REPLACEMENT_CHARACTERS)));
    }

    @Test
    void namesDamageInLowerCase() {
        assertThat(Stream.of(Damage.values()).map(Damage::id))
                .containsExactly("replacement_characters", "private_use", "mojibake");
    }
}
