package org.tongwen.model.figure.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the numbers with a unit in folded text, in one pass that stops only at figures.
 *
 * <p>Left out are numbers that count nothing: years, dates, the numbers of documents, articles and telephones, ISO 9001, 5G, and 一个.
 */
public final class QuantityScanner {

    private QuantityScanner() {}

    /** Returns the quantities in the order of the text. */
    public static List<Quantity> scan(String text) {
        QuantityReader reader = new QuantityReader(text);
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!NumberReader.starts(text.charAt(i))) {
                i++;
                continue;
            }
            Quantity quantity = isPartOfName(text, i) || isArticle(text, i) ? null : reader.at(i);
            if (quantity != null) {
                found.add(quantity);
            }
            i = Math.max(quantity == null ? 0 : quantity.end(), NumberReader.endOfRun(text, i));
        }
        return found;
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
        return latin || text.startsWith("时速", start - 2) || "-./·第".indexOf(before) >= 0;
    }
}
