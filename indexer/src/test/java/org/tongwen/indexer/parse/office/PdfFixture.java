package org.tongwen.indexer.parse.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Sets paragraphs as papers do: 35 characters a line, the first indented by two, 20 lines a page. Needs no font.
 *
 * @param cmap how characters are coded, by its name in PDF
 * @param header over each page; no header if empty
 * @param footer under each page, with {@code %d} for its number
 */
public record PdfFixture(String cmap, Charset charset, String header, String footer) {

    private static final int SIZE = 12;
    private static final int PER_LINE = 35;
    private static final int PER_PAGE = 20;
    private static final int LEFT = 85;
    private static final int TOP = 740;

    /** A line, how far it is indented, and how high it stands. */
    private record Set(String text, int indent, int y) {}

    /** Returns a PDF file of paragraphs, with page numbers. */
    public static byte[] of(List<String> paragraphs) {
        return new PdfFixture("UniGB-UTF16-H", StandardCharsets.UTF_16BE, "", "- %d -").bytes(paragraphs);
    }

    /** Returns a PDF file of paragraphs. */
    public byte[] bytes(List<String> paragraphs) {
        try (PDDocument document = document(paragraphs)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document(List<String> paragraphs) throws IOException {
        List<Set> lines =
                paragraphs.stream().flatMap(text -> lines(text).stream()).toList();
        PDDocument document = new PDDocument();
        for (int from = 0; from < lines.size(); from += PER_PAGE) {
            List<Set> own = lines.subList(from, Math.min(lines.size(), from + PER_PAGE));
            StringBuilder content = new StringBuilder();
            content.append(shown(new Set(header, 10, TOP + 50)));
            for (int i = 0; i < own.size(); i++) {
                content.append(shown(new Set(own.get(i).text(), own.get(i).indent(), TOP - 2 * SIZE * i)));
            }
            content.append(shown(new Set(footer.formatted(from / PER_PAGE + 1), 16, 60)));
            document.addPage(page(document, content.toString()));
        }
        return document;
    }

    PDPage page(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        return page;
    }

    String shown(String text, int x, int y) {
        String hex = HexFormat.of().formatHex(text.getBytes(charset));
        return "BT /F %d Tf %d %d Td <%s> Tj ET%n".formatted(SIZE, x, y, hex);
    }

    private String shown(Set line) {
        return line.text().isEmpty() ? "" : shown(line.text(), LEFT + SIZE * line.indent(), line.y());
    }

    private static List<Set> lines(String paragraph) {
        String indented = "　　" + paragraph;
        return IntStream.iterate(0, from -> from < indented.length(), from -> from + PER_LINE)
                .mapToObj(from -> indented.substring(from, Math.min(indented.length(), from + PER_LINE)))
                .map(line -> new Set(line.strip(), line.startsWith("　　") ? 2 : 0, 0))
                .toList();
    }

    private COSDictionary font() {
        boolean simplified = cmap.contains("GB");
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, simplified ? "GB1" : "CNS1");
        system.setInt(COSName.SUPPLEMENT, 5);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, simplified ? "STSong-Light" : "MSung-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, simplified ? "STSong-Light" : "MSung-Light");
        font.setName(COSName.ENCODING, cmap);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
