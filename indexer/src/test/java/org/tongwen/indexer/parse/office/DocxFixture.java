package org.tongwen.indexer.parse.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes paragraphs as DOCX files. */
public final class DocxFixture {

    private DocxFixture() {}

    /** Returns a DOCX file with a paragraph for each line. */
    public static byte[] of(List<String> lines) {
        return with(document ->
                lines.forEach(line -> document.createParagraph().createRun().setText(line)));
    }

    static byte[] with(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            content.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
