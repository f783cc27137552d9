package org.tongwen.indexer.parse.office;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.indexer.parse.page.Columns;

/** Drops page numbers, and the lines that stand at the same place of many pages. */
final class RunningLines {

    /** Unmistakable at the edge of a page. */
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－―─·•~∙][ 　]*[\\d０-９ ]{1,6}[-—–－―─·•~∙]"
            + "|第 ?[\\d零一二三四五六七八九十百]{1,6} ?[页頁](?:[，,/ ]*共 ?[\\d零一二三四五六七八九十百]{1,6} ?[页頁])?"
            + "|共 ?\\d{1,5} ?[页頁][，,/ ]*第 ?\\d{1,5} ?[页頁]"
            + "|(?i:page) ?\\d{1,5}(?: ?(?:of|/) ?\\d{1,5})?");
    /** May be of a table, unless the numbers go up with the pages. */
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,4})(?: ?/ ?\\d{1,4})?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Words, and no sentence. */
    private static final Pattern HEADING = Pattern.compile("[^，。；]*\\p{L}[^，。；]*");

    /** In columns; a line of text is longer. */
    private static final int LONGEST = 60;

    private static final int MOST_AT_AN_EDGE = 3;
    private static final double SHARE_OF_PAGES = 0.4;
    private static final double FOOT = 0.88;
    private static final double SAME_HEIGHT = 3;

    /** A line with what tells it from others at its place; digits change from page to page. */
    private record Place(String text, long baseline) {}

    private final Map<Place, Integer> pagesWith = new HashMap<>();
    private final Map<Integer, Integer> pagesAtOffset = new HashMap<>();
    private final int pages;

    private RunningLines(List<PdfPage> pages) {
        this.pages = pages.size();
        for (PdfPage page : pages) {
            Set<Integer> offsets = new HashSet<>();
            for (PdfPage.Line line : edgeLines(page)) {
                place(line).forEach(place -> pagesWith.merge(place, 1, Integer::sum));
                Matcher number = BARE_NUMBER.matcher(line.text());
                if (number.matches()) {
                    offsets.add(Integer.parseInt(number.group(1)) - page.index());
                }
            }
            offsets.forEach(offset -> pagesAtOffset.merge(offset, 1, Integer::sum));
        }
    }

    static List<PdfPage> without(List<PdfPage> pages) {
        RunningLines running = new RunningLines(pages);
        return pages.stream().map(running::withoutRunning).toList();
    }

    private PdfPage withoutRunning(PdfPage page) {
        List<PdfPage.Line> fromTop = fromTop(page);
        Set<PdfPage.Line> dropped = new HashSet<>(outermost(page, fromTop));
        dropped.addAll(outermost(page, fromTop.reversed()));
        return new PdfPage(
                page.index(),
                page.width(),
                page.height(),
                page.lines().stream().filter(line -> !dropped.contains(line)).toList());
    }

    /** What stands farther from the edge than a line of the text is text. */
    private List<PdfPage.Line> outermost(PdfPage page, List<PdfPage.Line> fromEdge) {
        return fromEdge.stream()
                .limit(MOST_AT_AN_EDGE)
                .takeWhile(line -> runs(line, page))
                .toList();
    }

    private boolean runs(PdfPage.Line line, PdfPage page) {
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        Matcher number = BARE_NUMBER.matcher(line.text());
        if (number.matches()) {
            int offset = Integer.parseInt(number.group(1)) - page.index();
            boolean counts = pages == 1 ? offset == 1 : pagesAtOffset.getOrDefault(offset, 0) * 2 > pages;
            return counts && (pages > 1 || line.baseline() > page.height() * FOOT);
        }
        return Columns.of(line.text()) <= LONGEST
                && HEADING.matcher(line.text()).matches()
                && place(line).stream().anyMatch(place -> repeats(pagesWith.getOrDefault(place, 0)));
    }

    private boolean repeats(int count) {
        return count >= 2 && count >= SHARE_OF_PAGES * pages;
    }

    /** Returns two places, so that lines a hair apart share one. */
    private static List<Place> place(PdfPage.Line line) {
        String text = DIGITS.matcher(line.text().replace(" ", "")).replaceAll("#");
        double height = line.baseline() / SAME_HEIGHT;
        return List.of(new Place(text, (long) Math.floor(height)), new Place(text + " ", Math.round(height)));
    }

    private static List<PdfPage.Line> edgeLines(PdfPage page) {
        List<PdfPage.Line> fromTop = fromTop(page);
        Set<PdfPage.Line> edges =
                new HashSet<>(fromTop.stream().limit(MOST_AT_AN_EDGE).toList());
        edges.addAll(fromTop.reversed().stream().limit(MOST_AT_AN_EDGE).toList());
        return List.copyOf(edges);
    }

    private static List<PdfPage.Line> fromTop(PdfPage page) {
        return page.lines().stream()
                .sorted(Comparator.comparingDouble(PdfPage.Line::baseline))
                .toList();
    }
}
