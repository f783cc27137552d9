package org.tongwen.api.search.concordance;

import java.util.Locale;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.model.script.ScriptFolding;

/** The order of the lines; where it leaves them equal, they stand as by {@link #DOCUMENT}. */
public enum Order {
    /** The newest document first, those of one day by id, and then as the text goes. */
    DOCUMENT,
    /** By the folded characters to the right. */
    RIGHT,
    /** By the folded characters to the left, the nearest first. */
    LEFT,
    /** The earliest year first, without a year last. */
    YEAR,
    /** By the code of the region, without one last. */
    REGION;

    /** Further characters are not looked at, so that a key is small. */
    static final int LONGEST_KEY = 20;

    private static final String LAST = "\uffff";

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the text by which a line is sorted. */
    String key(Line line) {
        return switch (this) {
            case DOCUMENT -> "";
            case RIGHT -> key(line.text().right());
            case LEFT -> key(new StringBuilder(line.text().left()).reverse().toString());
            case YEAR ->
                line.source().year() == null
                        ? LAST
                        : "%04d".formatted(line.source().year());
            case REGION -> line.source().region() == null ? LAST : line.source().region();
        };
    }

    /** White space counts no more than elsewhere. */
    private static String key(String context) {
        StringBuilder key = new StringBuilder();
        ScriptFolding.standard()
                .fold(context)
                .chars()
                .filter(c -> !Paragraphs.isWhite((char) c))
                .limit(LONGEST_KEY)
                .forEach(c -> key.append((char) c));
        return key.toString();
    }
}
