package org.tongwen.indexer.parse.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The width at which the lines of a text were cut.
 *
 * @param columns of the longest lines
 */
record WrapWidth(int columns) {

    private static final int NARROWEST = 36;
    private static final int WIDEST = 160;
    /** What punctuation that may not begin a line, or hangs over its end, makes a line shorter or longer. */
    private static final int SLACK = 4;

    /** Of fifty lines one may be longer: an address, say. */
    private static final int LINES_TO_ONE_LONGER = 50;

    private static final int FEWEST_CUTS = 4;
    private static final double SHORTER = 0.6;
    /** Prose has marks with words on both sides. */
    private static final Pattern MARK =
            Pattern.compile("[\\p{L}\\p{N}）》”」][，。；、：][“（「《]?[\\p{L}\\p{N}]|\\p{L}[,.;:] +\\p{L}");

    /** Returns the width, if most lines end there or shortly before, in the middle of a sentence. */
    static Optional<WrapWidth> find(List<String> lines) {
        List<Integer> widths = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Columns.of(line.stripTrailing()))
                .sorted(Comparator.reverseOrder())
                .toList();
        if (widths.size() <= FEWEST_CUTS) {
            return Optional.empty();
        }
        WrapWidth width = new WrapWidth(widths.get(widths.size() / LINES_TO_ONE_LONGER));
        return width.columns >= NARROWEST && width.columns <= WIDEST && width.explains(lines)
                ? Optional.of(width)
                : Optional.empty();
    }

    /** Whether a line had no room for what the next line begins with. */
    boolean cuts(String line, String next) {
        return roomFor(line) < Columns.ofFirstUnit(next) + SLACK;
    }

    private int roomFor(String line) {
        return columns - Columns.of(line.stripTrailing());
    }

    /** Lines of lists are long and short as it comes; lines that were cut are nearly all of one width, and prose. */
    private boolean explains(List<String> lines) {
        Count cut = new Count();
        Count last = new Count();
        Count other = new Count();
        int prose = 0;
        boolean goesOn = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            boolean isCut = !line.isBlank() && !next.isBlank() && cuts(line, next);
            if (isCut) {
                cut.add(line);
                prose += MARK.matcher(line).find() ? 1 : 0;
            } else if (goesOn) {
                last.add(line);
            } else if (Columns.of(line) > columns * SHORTER) {
                other.add(line);
            }
            goesOn = isCut;
        }
        return cut.open >= FEWEST_CUTS
                && cut.open >= 2 * cut.closed
                && 2 * prose >= cut.open + cut.closed
                && 2 * last.open <= last.closed
                && 4 * other.open <= cut.open;
    }

    /** Counts lines that end in the middle of a sentence, and those that end with it. */
    private static final class Count {

        private int open;
        private int closed;

        void add(String line) {
            if (LineBreaks.isClosed(line)) {
                closed++;
            } else {
                open++;
            }
        }
    }
}
