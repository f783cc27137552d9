package org.tongwen.indexer.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    private static final List<String> ORDINANCE = List.of(
            "某市园区用水办法",
            "各县（市、区）人民政府：",
            "为了节约园区用水，提高水的利用效率，根据有关法律、法规，结合本市实际，制定本办法。本办法所称园区，是指经批准设立的开发区、高新区和保税区。",
            "一、园区应当建立用水台账，逐月登记取水、用水、排水的数量，登记资料保存期限不少于五年，遗失的应当在三十日以内补正。",
            "（一）年用水超过10万立方米的企业，应当在2024年6月底以前完成水平衡测试，测试报告报送市水务局备案，水务局可以委托专业机构复核。",
            "第三条　违反前条规定的，责令限期改正；逾期不改正的，处一万元以上三万元以下罚款，并计入信用记录，由主管部门向社会公布。",
            "某市人民政府",
            "2024年3月5日");

    @ParameterizedTest
    @CsvSource({"20, 2", "35, 2", "40, 2", "36, 0"})
    void joinsParagraphsThatWereCut(int perLine, int indent) {
        assertThat(stripped(Paragraphs.join(cut(ORDINANCE, perLine, indent)))).isEqualTo(ORDINANCE);
    }

    @Test
    void emptyLinesPartParagraphsWithoutIndents() {
        List<String> lines = new ArrayList<>();
        for (String paragraph : ORDINANCE) {
            lines.addAll(cut(List.of(paragraph), 30, 0));
            lines.add("");
        }
        assertThat(stripped(Paragraphs.join(lines))).containsExactlyElementsOf(ORDINANCE);
    }

    @Test
    void leavesTextAloneThatIsNotCut() {
        assertThat(Paragraphs.join(ORDINANCE)).isSameAs(ORDINANCE);
    }

    @Test
    void leavesTablesAndListsAlone() {
        List<String> table = new ArrayList<>(List.of("名称 面积 水量（立方米） 地址 负责人"));
        for (int i = 10; i < 40; i++) {
            table.add("第%d号园区 %d.5 %d 某市某区南山路%d号院内 某某某".formatted(i, i, i * 100, i));
        }
        assertThat(Paragraphs.join(table)).isSameAs(table);
    }

    @Test
    void putsABlankBetweenWordsOfLetters() {
        List<String> mail = List.of(
                "The council notes, with regret, that the water accounts of several",
                "parks are late. It asks the bureau to report, by the end of March, on",
                "what was done, by whom, and why the test of balance, announced in 2023,",
                "has not been made; the report goes to the public, in English and in 中",
                "文, and to the members.",
                "",
                "The bureau answers in writing.");
        assertThat(Paragraphs.join(mail))
                .containsExactly(
                        "The council notes, with regret, that the water accounts of several parks are late. It asks the"
                                + " bureau to report, by the end of March, on what was done, by whom, and why the test of"
                                + " balance, announced in 2023, has not been made; the report goes to the public, in English"
                                + " and in 中文, and to the members.",
                        "",
                        "The bureau answers in writing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"二、加強管理", "（三）落实责任", "3. 其他事项", "第四条　附则", "附件：名单", "主 旨：公告事項", "①目标", "壹、緣起"})
    void itemsBeginParagraphs(String line) {
        assertThat(LineBreaks.begins("上一行没有写完", line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二）项规定的", "第三条规定的情形", "2.5个百分点", "2023年以前"})
    void referencesAndNumbersGoOn(String line) {
        assertThat(LineBreaks.begins("上一行没有写完", line)).isFalse();
    }

    private static List<String> cut(List<String> paragraphs, int perLine, int indent) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String rest = "　".repeat(indent) + paragraph;
            while (Columns.of(rest) > 2 * perLine) {
                int end = rest.length();
                while (Columns.of(rest.substring(0, end)) > 2 * perLine) {
                    end--;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            lines.add(rest);
        }
        return lines;
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
