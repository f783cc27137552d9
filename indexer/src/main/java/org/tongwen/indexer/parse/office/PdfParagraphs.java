package org.tongwen.indexer.parse.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.page.Columns;
import org.tongwen.indexer.parse.page.LineBreaks;

/** Joins the lines of pages to paragraphs by where they are set: a line that had room for more was the last. */
final class PdfParagraphs {

    private static final double SAME_SIZE = 0.1;
    private static final double SLACK = 0.6;
    private static final double INDENT = 1.2;
    /** More than the usual distance between lines, by half. */
    private static final double APART = 1.5;

    private final PdfMargins margins;

    private PdfParagraphs(PdfMargins margins) {
        this.margins = margins;
    }

    static List<String> join(List<PdfPage> pages) {
        PdfParagraphs paragraphs = new PdfParagraphs(PdfMargins.of(pages));
        List<String> joined = new ArrayList<>();
        PdfPage.@Nullable Line before = null;
        PdfPage pageBefore = new PdfPage(0, 0, 0, List.of());
        for (PdfPage page : pages) {
            for (PdfPage.Line line : page.lines()) {
                if (before != null && paragraphs.goesOn(pageBefore, before, page, line)) {
                    joined.add(LineBreaks.join(joined.removeLast(), line.text()));
                } else {
                    joined.add(line.text());
                }
                before = line;
                pageBefore = page;
            }
        }
        return joined;
    }

    private boolean goesOn(PdfPage pageBefore, PdfPage.Line before, PdfPage page, PdfPage.Line line) {
        return !before.parted()
                && !line.parted()
                && Math.abs(before.size() - line.size()) <= SAME_SIZE * before.size()
                && !(pageBefore.index() == page.index() && apart(before, line))
                && hadNoRoom(pageBefore, before, line)
                && isWithinParagraph(pageBefore, before, page, line)
                && !LineBreaks.begins(before.text(), line.text());
    }

    private boolean apart(PdfPage.Line before, PdfPage.Line line) {
        double distance = line.baseline() - before.baseline();
        return before.column() == line.column()
                && (distance <= 0 || distance > APART * margins.leading() * before.size());
    }

    private boolean hadNoRoom(PdfPage page, PdfPage.Line before, PdfPage.Line line) {
        double room = margins.of(page, before).right() - before.right();
        double needed = Columns.ofFirstUnit(line.text()) / 2.0 + SLACK;
        return room < needed * before.size();
    }

    private boolean isWithinParagraph(PdfPage pageBefore, PdfPage.Line before, PdfPage page, PdfPage.Line line) {
        double indent = (line.left() - margins.of(page, line).left()) / line.size();
        double indentBefore = (before.left() - margins.of(pageBefore, before).left()) / before.size();
        boolean closed = LineBreaks.isClosed(before.text());
        if (indent < INDENT) {
            return !closed || margins.tellParagraphs();
        }
        // A block that is indented as a whole.
        return !closed && Math.abs(indent - indentBefore) < INDENT / 2;
    }
}
