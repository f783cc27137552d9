package org.tongwen.indexer.parse.office;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.pdfbox.text.TextPosition;

/** Finds the white strip between the two columns of a page. */
final class Gutter {

    private static final double BEGIN = 0.35;
    private static final double END = 0.65;
    private static final double NARROWEST = 9;
    /** Of a hundred characters of a full line, one or two stand at any place; a title may go across. */
    private static final double WHITE = 0.0008;

    private static final double LEAST_ON_A_SIDE = 0.25;
    private static final int FEWEST = 200;

    private Gutter() {}

    /** Returns the middle of the gutter, or nothing for a page of one column. */
    static OptionalDouble find(List<List<TextPosition>> articles, double width) {
        List<TextPosition> characters = articles.stream()
                .flatMap(List::stream)
                .filter(position -> !position.getUnicode().isBlank())
                .toList();
        if (characters.size() < FEWEST) {
            return OptionalDouble.empty();
        }
        int[] covered = covered(characters, (int) width + 1);
        int begin = (int) (width * BEGIN);
        int from = begin;
        for (int x = begin; x <= width * END; x++) {
            if (covered[x] > characters.size() * WHITE) {
                from = x + 1;
            } else if (x - from >= NARROWEST && isBetween(characters, (x + from) / 2.0)) {
                return OptionalDouble.of((x + from) / 2.0);
            }
        }
        return OptionalDouble.empty();
    }

    /** Returns for each point of the page's width how many characters stand there. */
    private static int[] covered(List<TextPosition> characters, int width) {
        int[] covered = new int[width + 1];
        for (TextPosition character : characters) {
            int end = (int) Math.min(width, character.getXDirAdj() + character.getWidthDirAdj());
            for (int x = (int) Math.max(0, character.getXDirAdj()); x < end; x++) {
                covered[x]++;
            }
        }
        return covered;
    }

    private static boolean isBetween(List<TextPosition> characters, double x) {
        long left = characters.stream().filter(c -> c.getXDirAdj() < x).count();
        double share = (double) left / characters.size();
        return share >= LEAST_ON_A_SIDE && share <= 1 - LEAST_ON_A_SIDE;
    }
}
