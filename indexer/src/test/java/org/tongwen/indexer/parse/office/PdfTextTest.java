package org.tongwen.indexer.parse.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.indexer.parse.UnreadableDocumentException;

class PdfTextTest {

    private static final String SENTENCE = "产业园区应当在每年三月底以前公布上一年度的用水、用电情况，并接受社会监督。";
    private static final PdfFixture PAPER =
            new PdfFixture("UniGB-UTF16-H", StandardCharsets.UTF_16BE, "某市人民政府公报", "- %d -");

    /** Three pages, with paragraphs that go on from one to the next. */
    private static final List<String> ARTICLES = IntStream.range(0, 25)
            .mapToObj(i -> "第" + (i + 10) + "条　" + SENTENCE.repeat(1 + i % 5))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "UniGB-UTF16-H, UTF-16BE, 园区污水处理厂由市水务局监管。",
        "UniGB-UCS2-H, UTF-16BE, 园区污水处理厂由市水务局监管。",
        "GBK-EUC-H, GBK, 园区污水处理厂由市水务局监管。",
        "UniGB-UTF16-H, UTF-16BE, 園區汙水處理廠由縣府監管。",
        "UniCNS-UTF16-H, UTF-16BE, 園區汙水處理廠由縣府監管。",
        "ETen-B5-H, Big5, 園區汙水處理廠由縣府監管。"
    })
    void readsFontsThatTheFileDoesNotBringAlong(String cmap, String charset, String text)
            throws UnreadableDocumentException {
        byte[] pdf = new PdfFixture(cmap, Charset.forName(charset), "", "").bytes(List.of(text));
        assertThat(PdfText.read(pdf).text()).isEqualTo(text);
    }

    @Test
    void joinsLinesOfParagraphsAcrossPagesAndDropsWhatRunsAlong() throws UnreadableDocumentException {
        assertThat(lines(PAPER.bytes(ARTICLES))).containsExactlyElementsOf(ARTICLES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— %d —", "第%d页 共4页", "第 %d 页", "%d", "%d/4", "－%d－", "Page %d of 4", "内部资料 第%d版"})
    void dropsPageNumbers(String footer) throws UnreadableDocumentException {
        PdfFixture paper = new PdfFixture("UniGB-UTF16-H", StandardCharsets.UTF_16BE, "", footer);
        assertThat(lines(paper.bytes(ARTICLES))).containsExactlyElementsOf(ARTICLES);
    }

    @Test
    void keepsNumbersAndLinesThatBelongToTheText() throws UnreadableDocumentException {
        List<String> table = IntStream.range(0, 60).mapToObj(i -> "" + i * 7).toList();
        assertThat(lines(PAPER.bytes(table))).containsExactlyElementsOf(table);
    }

    @Test
    void readsColumnsOneAfterTheOther() throws IOException, UnreadableDocumentException {
        StringBuilder content = new StringBuilder();
        for (int x : new int[] {60, 320}) {
            String column = (x == 60 ? "左" : "右").repeat(17);
            for (int i = 0; i < 20; i++) {
                content.append(PAPER.shown(column + (i == 19 ? "。" : ""), x, 700 - 20 * i));
            }
        }
        assertThat(lines(page(content.toString()))).containsExactly("左".repeat(340) + "。", "右".repeat(340) + "。");
    }

    @Test
    void keepsAllWordsOfATable() throws IOException, UnreadableDocumentException {
        String content = PAPER.shown("序号", 80, 700)
                + PAPER.shown("园区名称", 160, 700)
                + PAPER.shown("面积", 400, 700)
                + PAPER.shown("1", 80, 680)
                + PAPER.shown("南山园", 160, 680)
                + PAPER.shown("30", 400, 680);
        assertThat(lines(page(content))).containsExactly("序号 园区名称 面积", "1 南山园 30");
    }

    @Test
    void believesATitleThatTheTextBearsOut() throws IOException, UnreadableDocumentException {
        assertThat(titled("某市园区用水办法")).contains("某市园区用水办法");
        assertThat(titled("Microsoft Word - 1.doc")).isEmpty();
        assertThat(titled("某省上一份文件的通知")).isEmpty();
    }

    @Test
    void readsWhatOnlyItsOwnerMayChange() throws IOException, UnreadableDocumentException {
        assertThat(lines(locked(""))).containsExactly(SENTENCE);
        assertUnreadable(locked("secret"), "is protected by a password; remove it and index it again");
    }

    @Test
    void saysWhyThereIsNoText() throws IOException {
        assertUnreadable(page("0 0 m 10 10 l S"), "holds pictures of pages only; recognise the text (OCR) first");
        try (PDDocument empty = new PDDocument()) {
            assertUnreadable(bytes(empty), "has no pages");
        }
        assertUnreadable("某市公报".getBytes(StandardCharsets.UTF_8), "is damaged: ");
        assertUnreadable(page(PAPER.shown("水".repeat(100_001), 0, 0)), "longer than 3 million characters");
    }

    @Test
    void refusesStreamsThatWouldFillTheMemory() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(
                "%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(pdf)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                deflated.write(megabyte);
            }
        }
        assertUnreadable(pdf.toByteArray(), "holds a stream that inflates to more than 256 MB");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void readsOrRefusesDamagedFiles(int seed) {
        Random random = new Random(seed);
        byte[] pdf = PAPER.bytes(ARTICLES);
        for (int i = 0; i < 1 + seed * 4; i++) {
            pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
        }
        byte[] damaged = seed % 2 == 0 ? pdf : Arrays.copyOf(pdf, random.nextInt(pdf.length));
        try {
            assertThat(PdfText.read(damaged).text()).isNotBlank();
        } catch (UnreadableDocumentException e) {
            assertThat(e).hasMessageMatching("(?:is damaged: .+|has no pages|is protected.*|holds pictures.*)");
        }
    }

    private static List<String> lines(byte[] pdf) throws UnreadableDocumentException {
        return PdfText.read(pdf).text().lines().toList();
    }

    private static void assertUnreadable(byte[] pdf, String reason) {
        assertThatThrownBy(() -> PdfText.read(pdf))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason);
    }

    private static Optional<String> titled(String title) throws IOException, UnreadableDocumentException {
        try (PDDocument document = PAPER.document(List.of("某市园区", "用水办法", SENTENCE))) {
            document.getDocumentInformation().setTitle(title);
            return PdfText.read(bytes(document)).title();
        }
    }

    private static byte[] locked(String userPassword) throws IOException {
        PdfFixture sheet = new PdfFixture(PAPER.cmap(), PAPER.charset(), "", "1");
        try (PDDocument document = sheet.document(List.of(SENTENCE))) {
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] page(String content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(PAPER.page(document, content));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
