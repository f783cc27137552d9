package org.tongwen.indexer.parse.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the lines of pages begin and end, and how far apart they are. */
final class PdfMargins {

    private static final int FEWEST_LINES = 6;
    private static final double INDENT = 1.2;
    private static final double DEEPEST_INDENT = 3.5;
    private static final double APART = 1.5;
    /** What is narrower than this share of the page's width is a list, whose lines are all short. */
    private static final double NARROWEST = 0.4;

    private static final double NARROWEST_COLUMN = 0.25;
    /** How far the margins of right and left pages may be apart, in points. */
    private static final double MIRRORED = 50;

    /** The left and the right edge of a column of text. */
    record Side(double left, double right) {}

    /** For each page, of the whole width and of the two columns. */
    private final List<List<Side>> sides = new ArrayList<>();

    private final double leading;
    private final boolean tellParagraphs;

    private PdfMargins(List<PdfPage> pages) {
        List<PdfPage.Line> all =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        for (PdfPage page : pages) {
            sides.add(Stream.of(0, 1, 2).map(column -> side(page, all, column)).toList());
        }
        List<Double> distances = distances(pages);
        leading = distances.isEmpty() ? 2 : distances.get(distances.size() / 2);
        long indented = pages.stream()
                .flatMap(page -> page.lines().stream().map(line -> indent(page, line)))
                .filter(indent -> indent > INDENT && indent < DEEPEST_INDENT)
                .count();
        long gaps = distances.stream()
                .filter(distance -> distance > APART * leading)
                .count();
        tellParagraphs = indented + gaps >= 2;
    }

    static PdfMargins of(List<PdfPage> pages) {
        return new PdfMargins(pages);
    }

    /** Returns the edges on a page; one with few lines, such as the last, has those of all pages. */
    Side of(PdfPage page, PdfPage.Line line) {
        return sides.get(page.index()).get(line.column());
    }

    /** Returns the usual distance between lines, in sizes of their characters. */
    double leading() {
        return leading;
    }

    /** Whether paragraphs begin with an indent, or after a gap. */
    boolean tellParagraphs() {
        return tellParagraphs;
    }

    private double indent(PdfPage page, PdfPage.Line line) {
        return (line.left() - of(page, line).left()) / line.size();
    }

    private static Side side(PdfPage page, List<PdfPage.Line> all, int column) {
        List<PdfPage.Line> ofColumn =
                all.stream().filter(line -> line.column() == column).toList();
        List<PdfPage.Line> own =
                page.lines().stream().filter(line -> line.column() == column).toList();
        List<PdfPage.Line> lines = own.size() >= FEWEST_LINES ? own : ofColumn;
        double left = tenth(lines.stream().map(PdfPage.Line::left).sorted().toList());
        double right = Math.max(right(lines), lines.equals(own) ? right(ofColumn) - MIRRORED : -Double.MAX_VALUE);
        double narrowest = page.width() * (column == 0 ? NARROWEST : NARROWEST_COLUMN);
        return new Side(left, right - left < narrowest ? Double.MAX_VALUE : right);
    }

    private static double right(List<PdfPage.Line> lines) {
        return tenth(lines.stream()
                .map(PdfPage.Line::right)
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    private static double tenth(List<Double> sorted) {
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 10);
    }

    private static List<Double> distances(List<PdfPage> pages) {
        List<Double> distances = new ArrayList<>();
        for (PdfPage page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                PdfPage.Line line = page.lines().get(i);
                double distance = line.baseline() - page.lines().get(i - 1).baseline();
                if (distance > 0 && line.size() > 0) {
                    distances.add(distance / line.size());
                }
            }
        }
        distances.sort(null);
        return distances;
    }
}
