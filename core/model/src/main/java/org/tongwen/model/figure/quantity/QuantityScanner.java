package org.tongwen.model.figure.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers with a unit in folded text, in one pass that stops only at figures.
 *
 * <p>Left out are numbers that count nothing: years, dates, the numbers of documents, articles and telephones, ISO 9001, 5G, and 一个.
 */
public final class QuantityScanner {

    private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < STARTS.length; c++) {
            STARTS[c] = NumberReader.starts((char) c);
        }
    }

    private QuantityScanner() {}

    /** Returns the quantities in the order of the text. */
    public static List<Quantity> scan(String text) {
        QuantityReader reader = new QuantityReader(text);
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!STARTS[text.charAt(i)]) {
                i++;
                continue;
            }
            int end = NumberReader.endOfRun(text, i);
            boolean may = !isPartOfName(text, i) && mayBeFollowed(text, i, end) && !isArticle(text, i);
            Quantity quantity = may ? reader.at(i) : null;
            if (quantity != null) {
                found.add(quantity);
            }
            i = Math.max(quantity == null ? 0 : quantity.end(), end);
        }
        return found;
    }

    /** Whether a unit or more of the number may stand behind a run of figures: most of them are years, dates and ordinals. */
    private static boolean mayBeFollowed(String text, int start, int end) {
        if (end == text.length() || QuantityReader.mayFollow(text.charAt(end))) {
            return true;
        }
        // 千瓦 is a unit though 千 may be a figure; a large number needs none.
        for (int i = start; i < end; i++) {
            if ("千兆万亿".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lone 一 is an article, as in 一批 and 一体, which are told at once since texts are full of them. */
    private static boolean isArticle(String text, int start) {
        if (text.charAt(start) != '一' || (start > 0 && text.charAt(start - 1) == '各')) {
            return false;
        }
        char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
        return !NumberReader.starts(next) && "成分番倍点-–—~至到".indexOf(next) < 0;
    }

    /** Whether what stands before shows the number of a law, a standard, a version or a telephone. */
    private static boolean isPartOfName(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean latin = before < 128 && Character.isLetterOrDigit(before);
        return latin || (before == '速' && text.startsWith("时速", start - 2)) || "-./·第".indexOf(before) >= 0;
    }
}
