package org.tongwen.indexer.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.tongwen.indexer.parse.UnreadableDocumentException;

class WordTextTest {

    private static final List<String> LINES = List.of("某縣促進海洋產業條例", "第一條　為促進海洋產業發展，特制定本條例。", "English words, 2024");

    @Test
    void readsBothKinds() throws UnreadableDocumentException {
        assertThat(lines(DocxFixture.of(LINES))).isEqualTo(LINES);
        assertThat(lines(DocFixture.of(LINES))).isEqualTo(LINES);
    }

    @Test
    void writesARowOfATableOnOneLine() throws UnreadableDocumentException {
        byte[] docx = DocxFixture.with(document -> {
            document.createParagraph().createRun().setText("附表");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("港口");
            table.getRow(0).getCell(1).setText("泊位");
            table.getRow(1).getCell(0).setText("南港");
            table.getRow(1).getCell(1).setText("12");
            document.createParagraph().createRun().setText("完");
        });
        assertThat(lines(docx)).containsExactly("附表", "港口 泊位", "南港 12", "完");
    }

    @Test
    void writesTheNumbersThatWordSets() throws UnreadableDocumentException {
        byte[] docx = DocxFixture.with(document -> {
            BigInteger law = list(document, "chineseCountingThousand:第%1条", "chineseCounting:（%2）", "decimal:%2.%3");
            numbered(document, law, 0, "总则");
            numbered(document, law, 1, "目的");
            numbered(document, law, 1, "范围");
            numbered(document, law, 2, "海域");
            numbered(document, law, 0, "职责");
            numbered(document, law, 1, "主管部门");
        });
        assertThat(lines(docx)).containsExactly("第一条 总则", "（一）目的", "（二）范围", "二.1 海域", "第二条 职责", "（一）主管部门");
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 10, 十",
        "chineseCountingThousand, 12, 十二",
        "chineseCounting, 105, 一百零五",
        "taiwaneseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 2024, 二千零二十四",
        "ideographDigital, 203, 二〇三",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographLegalTraditional, 3, 參",
        "ideographTraditional, 2, 乙",
        "decimalEnclosedCircle, 3, ③",
        "decimal, 7, 7",
        "decimalZero, 7, 07",
        "upperRoman, 14, XIV",
        "lowerLetter, 2, b"
    })
    void writesNumerals(String format, int number, String written) {
        assertThat(ListNumerals.write(number, format)).isEqualTo(written);
    }

    @Test
    void readsWhatAReaderSeesAndNoMore() throws UnreadableDocumentException {
        byte[] docx = DocxFixture.with(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("看得见");
            XWPFRun hidden = paragraph.createRun();
            hidden.setText("看不见");
            hidden.setVanish(true);
            CTP xml = paragraph.getCTP();
            xml.addNewDel().addNewR().addNewDelText().setStringValue("删去");
            xml.addNewIns().addNewR().addNewT().setStringValue("，补上");
            paragraph.addFootnoteReference(note(document, "注：见附件。"));
            XWPFHeaderFooterPolicy policy = document.createHeaderFooterPolicy();
            policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉");
        });
        assertThat(lines(docx)).containsExactly("看得见，补上", "注：见附件。");
    }

    @Test
    void stripsFieldsAndMarksOfOldFiles() throws UnreadableDocumentException {
        byte[] doc =
                DocFixture.of(List.of("见\u0013HYPERLINK \"http://www.example.com\"\u0014附件\u0015。\u0001", "上\u000b下"));
        assertThat(lines(doc)).containsExactly("见附件。", "上", "下");
    }

    @Test
    void believesATitleThatTheTextBearsOut() throws UnreadableDocumentException {
        assertThat(WordText.read(titled(LINES.get(0))).title()).contains(LINES.get(0));
        assertThat(WordText.read(titled("模板")).title()).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeRead() throws Exception {
        assertUnreadable(encrypted(DocxFixture.of(LINES)), "is protected by a password; remove it and index it again");
        assertUnreadable(DocFixture.encrypted(), "is protected by a password; remove it and index it again");
        assertUnreadable("某縣".getBytes(StandardCharsets.UTF_8), "is no Word file");
        assertUnreadable(zip("a.txt", 10), "is damaged");
        assertUnreadable(zip("[Content_Types].xml", 8 << 20), "unpacks to far more than a document holds");
        assertUnreadable(DocxFixture.of(List.of()), "has no text");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsOrRefusesDamagedFiles(int seed) {
        Random random = new Random(seed);
        byte[] file = seed % 2 == 0 ? DocxFixture.of(LINES) : DocFixture.of(LINES);
        for (int i = 0; i < seed * 4; i++) {
            file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
        }
        byte[] damaged = seed % 3 == 0 ? Arrays.copyOf(file, 8 + random.nextInt(file.length - 8)) : file;
        try {
            assertThat(WordText.read(damaged).text()).isNotBlank();
        } catch (UnreadableDocumentException e) {
            assertThat(e)
                    .hasMessageMatching("(?:is damaged: .+|is no Word.*|is of Word 95.*|is protected.*|has no text)");
        }
    }

    private static List<String> lines(byte[] file) throws UnreadableDocumentException {
        return WordText.read(file).text().lines().map(String::strip).toList();
    }

    private static void assertUnreadable(byte[] file, String reason) {
        assertThatThrownBy(() -> WordText.read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason);
    }

    private static byte[] titled(String title) {
        return DocxFixture.with(document -> {
            document.createParagraph().createRun().setText(LINES.get(0));
            document.getProperties().getCoreProperties().setTitle(title);
        });
    }

    /** Makes a list of levels, each a format and a text. */
    private static BigInteger list(XWPFDocument document, String... levels) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        for (int i = 0; i < levels.length; i++) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(levels[i].split(":", 2)[0]));
            level.addNewLvlText().setVal(levels[i].split(":", 2)[1]);
        }
        return document.createNumbering().addNum(document.createNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static XWPFFootnote note(XWPFDocument document, String text) {
        XWPFFootnote note = document.createFootnote();
        note.createParagraph().createRun().setText(text);
        return note;
    }

    private static byte[] encrypted(byte[] docx) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(docx).transferTo(out);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, int size) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1 << 20];
            for (int written = 0; written < size; written += block.length) {
                zip.write(block, 0, Math.min(block.length, size - written));
            }
        }
        return out.toByteArray();
    }
}
