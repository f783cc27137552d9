package org.tongwen.indexer.parse.office;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.tongwen.indexer.parse.UnreadableDocumentException;

/** Reads PDF files that hold text. */
public final class PdfText {

    static {
        FontMappers.set(new NoFonts());
    }

    private PdfText() {}

    /**
     * Returns the paragraphs of a PDF file in reading order, without page numbers and running headers.
     *
     * <p>It stops early when its thread is interrupted.
     */
    public static OfficeText read(byte[] bytes) throws UnreadableDocumentException {
        StreamSizes.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() == 0) {
                throw new UnreadableDocumentException("has no pages");
            }
            List<PdfPage> pages = PdfLines.read(document);
            String text = String.join("\n", PdfParagraphs.join(RunningLines.without(pages)));
            if (text.isBlank()) {
                throw new UnreadableDocumentException(
                        "holds pictures of pages only; recognise the text (OCR) first, and index the result");
            }
            return new OfficeText(
                    text, StatedTitle.find(document.getDocumentInformation().getTitle(), text));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException("is protected by a password; remove it and index it again");
        } catch (PdfLines.TooLongException e) {
            throw new UnreadableDocumentException(OfficeLimits.TOO_LONG);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets what a damaged file may say with whatever exception its code comes to: a cast, an index, a
            // recursion.
            throw new UnreadableDocumentException("is damaged: " + OfficeLimits.reason(e));
        }
    }
}
