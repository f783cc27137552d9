package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read by citeproc-java. */
class RisFormatTest {

    private final ReferenceFormat format = CitationStyle.RIS.format();

    @Test
    void aGovernmentDocumentIsWrittenLineByLine() {
        Sample sample = Sample.of("关于开展绿色船舶试点的通知")
                .id("miit-308")
                .type("通知")
                .by("工业和信息化部", "财政部")
                .number("工信部联重装〔2022〕308号")
                .issued("2022-09-28")
                .source("中国政府网")
                .url("https://miit.example.cn/308");
        assertThat(format.format(sample.reference()))
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - GOVDOC",
                        "ID  - miit-308",
                        "TI  - 关于开展绿色船舶试点的通知",
                        "AU  - 工业和信息化部",
                        "AU  - 财政部",
                        "PY  - 2022",
                        "DA  - 2022/09/28",
                        "SN  - 工信部联重装〔2022〕308号",
                        "M3  - 通知",
                        "PB  - 中国政府网",
                        "UR  - https://miit.example.cn/308",
                        "Y2  - 2026/11/28",
                        "LA  - zh-Hans",
                        "ER  - ",
                        ""));
    }

    @Test
    void aLawHasItsNumberWhereStatutesHaveIt() throws IOException {
        RISReference law = read(Sample.of("潮汐电站管理条例")
                .type("条例")
                .number("国务院令第968号")
                .source("中国政府网")
                .issued("2022-03"));
        assertThat(law.getType()).isEqualTo(RISType.STAT);
        assertThat(law.getNumber()).isEqualTo("国务院令第968号");
        assertThat(law.getDate()).isEqualTo("2022/03");
        assertThat(law.getPublisher()).isNull();
        assertThat(law.getTypeOfWork()).isNull();
    }

    @Test
    void newsHasItsMediumAsTheTitleOfTheWhole() throws IOException {
        RISReference news = read(Sample.of("岸电价格下调").source("证券时报").year(2020, true));
        assertThat(news.getType()).isEqualTo(RISType.NEWS);
        assertThat(news.getSecondaryTitle()).isEqualTo("证券时报");
        assertThat(news.getYear()).isEqualTo("2020");
        assertThat(news.getDate()).isNull();
        assertThat(news.getNotes()).containsExactly("年份系推定");
    }

    @ParameterizedTest
    @CsvSource({
        "报告, , RPRT",
        "标准, GB/T 98765-2018, STAND",
        "标准, , GOVDOC",
    })
    void reportsAndStandardsHaveTypesOfTheirOwn(String type, String number, String expected) {
        Sample sample = number == null
                ? Sample.of("题名").type(type)
                : Sample.of("题名").type(type).number(number);
        assertThat(format.format(sample.reference())).startsWith("TY  - " + expected + "\r\n");
    }

    @Test
    void whatIsOfNoKnownKindIsAPageIfItHasAnAddress() throws IOException {
        assertThat(read(Sample.of("一封信").url("https://a.example.cn/x")).getType())
                .isEqualTo(RISType.ELEC);
        assertThat(read(Sample.of("一封信")).getType()).isEqualTo(RISType.GOVDOC);
    }

    @Test
    void aBodyIsNotTakenForAPersonWithAFirstName() throws IOException {
        assertThat(read(Sample.of("题名").by("甲公司, 乙部", "Tide Power Co.,Ltd.")).getAuthors())
                .containsExactly("甲公司，乙部", "Tide Power Co.，Ltd.");
    }

    @ParameterizedTest
    @MethodSource("org.tongwen.api.citation.NastyTexts#titles")
    void textsComeBackAsTheyWere(String text) throws IOException {
        RISReference reference = read(Sample.of(text).type("通知").number(text).source(text));
        assertThat(reference.getTitle()).isEqualTo(text);
        assertThat(reference.getIsbnOrIssn()).isEqualTo(text);
        assertThat(reference.getPublisher()).isEqualTo(text);
    }

    @Test
    void lineBreaksWithinValuesAreSpaces() throws IOException {
        RISReference reference =
                read(Sample.of("上\r\nER  - \r\n下\u2028再\u0085末").by("甲\n乙").id("a\nb"));
        assertThat(reference.getTitle()).isEqualTo("上 ER - 下 再 末");
        assertThat(reference.getAuthors()).containsExactly("甲 乙");
    }

    @Test
    void aListIsReadRecordByRecord() throws IOException {
        String list = format.begin()
                + format.format(Sample.of("甲").reference())
                + format.separator()
                + format.format(Sample.of("乙").reference())
                + format.end();
        assertThat(readAll(list)).extracting(RISReference::getTitle).containsExactly("甲", "乙");
    }

    private RISReference read(Sample sample) throws IOException {
        List<RISReference> references = readAll(format.format(sample.reference()));
        assertThat(references).hasSize(1);
        return references.getFirst();
    }

    private static List<RISReference> readAll(String ris) throws IOException {
        return new RISParser().parse(new StringReader(ris)).getReferences();
    }
}
