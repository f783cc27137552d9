package org.tongwen.indexer.parse.office;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF file with the places where they are set. */
final class PdfLines extends PDFTextStripper {

    /** As many as a page of a newspaper has, five times. */
    private static final int MOST_ON_PAGE = 100_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<PdfPage.Line> lines = new ArrayList<>();
    private PdfLineBuilder line = new PdfLineBuilder(OptionalDouble.empty());
    private OptionalDouble gutter = OptionalDouble.empty();
    private int characters;
    private int charactersOnPage;

    /** More text than a document has; unchecked, for PDFBox goes on after checked ones. */
    static final class TooLongException extends RuntimeException {}

    private PdfLines() {
        // Letters that are printed twice, a hair apart, are bold.
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfPage> read(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        charactersOnPage = 0;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        charactersOnPage++;
        characters++;
        if (characters > OfficeLimits.MAX_TEXT || charactersOnPage > MOST_ON_PAGE) {
            throw new TooLongException();
        }
        super.processTextPosition(position);
    }

    /** Sorts pages of one column, whose characters may lie in any order; columns would be mixed by it. */
    @Override
    protected void writePage() throws IOException {
        gutter = Gutter.find(charactersByArticle, getCurrentPage().getCropBox().getWidth());
        setSortByPosition(gutter.isEmpty());
        line = new PdfLineBuilder(gutter);
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        line.add(text, positions);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        // The builder sees the gaps itself.
    }

    private void endLine() {
        line.build().ifPresent(lines::add);
        line = new PdfLineBuilder(gutter);
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new PdfPage(
                pages.size(), page.getCropBox().getWidth(), page.getCropBox().getHeight(), List.copyOf(lines)));
        lines.clear();
    }
}
