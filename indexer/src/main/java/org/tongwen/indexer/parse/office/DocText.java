package org.tongwen.indexer.parse.office;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tongwen.indexer.parse.UnreadableDocumentException;

/** Reads DOC files of Word 97 and later: the document itself, then text boxes, footnotes and endnotes. */
final class DocText {

    /** The end of a cell, and places of pictures, notes and fields. */
    private static final Pattern MARKS = Pattern.compile("[\\u0001-\\u0008\\u000e-\\u001f]");

    private static final Pattern BREAKS = Pattern.compile("[\\r\\u000b\\u000c]+");

    private final StringBuilder text = new StringBuilder();

    /** Whether the file formats its characters at all; converters write files that do not. */
    private final boolean formatted;

    private DocText(boolean formatted) {
        this.formatted = formatted;
    }

    static OfficeText read(POIFSFileSystem files) throws IOException, UnreadableDocumentException {
        try (HWPFDocument document = new HWPFDocument(files)) {
            DocText lines =
                    new DocText(!document.getCharacterTable().getTextRuns().isEmpty());
            lines.add(document.getRange());
            lines.add(document.getMainTextboxRange());
            lines.add(document.getFootnoteRange());
            lines.add(document.getEndnoteRange());
            String words = BREAKS.matcher(WordExtractor.stripFields(lines.text.toString()))
                    .replaceAll("\n");
            String title = document.getSummaryInformation() == null
                    ? null
                    : document.getSummaryInformation().getTitle();
            return WordText.text(MARKS.matcher(words).replaceAll("").strip(), title);
        }
    }

    private void add(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isTableRowEnd()) {
                text.append('\n');
                continue;
            }
            String words = words(paragraph);
            text.append(paragraph.isInTable() ? words.replaceAll("[\\r\\u0007\\u000b]", " ") : words);
        }
        text.append('\n');
    }

    /** Returns what a reader sees: no deleted revisions, and no hidden text. */
    private String words(Paragraph paragraph) {
        if (!formatted) {
            return paragraph.text();
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                words.append(run.text());
            }
        }
        return words.toString();
    }
}
