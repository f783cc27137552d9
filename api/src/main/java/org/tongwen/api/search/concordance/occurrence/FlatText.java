package org.tongwen.api.search.concordance.occurrence;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.script.FoldedText;

/**
 * A text in which whatever stands verbatim is a mere substring: folded, without white space, with a mark around each run of letters and
 * digits, so that a run is found as a whole, and one where punctuation or a line end parts two words, so that nothing is found across.
 */
final class FlatText {

    /** No text has these: controls count as punctuation. */
    static final char RUN = '\u0001';

    static final char RUN_END = '\u0002';
    static final char PUNCTUATION = '\u0003';
    static final char LINE_END = '\u0004';

    /** How far apart two lines are, so that words near each other stand in one. */
    private static final int LINE_GAP = 100;

    private final FoldedText folded;
    private final String flat;
    /** For each character of {@link #flat}, where it stands in the folded text. */
    private final int[] indices;

    FlatText(FoldedText folded, String flat, int[] indices) {
        this.folded = folded;
        this.flat = flat;
        this.indices = indices;
    }

    static FlatText of(String text) {
        return new FlatTextWriter(FoldedText.of(text)).write();
    }

    String flat() {
        return flat;
    }

    /** Returns where it stands, in the order of the text; what overlaps itself stands in both places. */
    List<Place> find(Needle needle) {
        List<Place> places = new ArrayList<>();
        if (needle.flat().isEmpty()) {
            return places;
        }
        for (int at = flat.indexOf(needle.flat()); at >= 0; at = flat.indexOf(needle.flat(), at + 1)) {
            int last = at + needle.flat().length() - 1;
            places.add(new Place(at, needle.prefix() ? flat.indexOf(RUN_END, last) : last));
        }
        return places;
    }

    /** Returns where that is in the original text. */
    Span original(Place place) {
        return new Span(
                folded.originalOffset(indices[place.first()]), folded.originalOffset(indices[place.last()] + 1));
    }

    /** Returns for each character the number of words before it; punctuation counts as one, a line end as very many. */
    int[] positions() {
        int[] positions = new int[flat.length()];
        int position = -1;
        boolean inRun = false;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            boolean goesOn = inRun || c == RUN_END || Character.isLowSurrogate(c);
            position += goesOn ? 0 : c == LINE_END ? LINE_GAP : 1;
            positions[i] = position;
            inRun = c == RUN || (inRun && c != RUN_END);
        }
        return positions;
    }

    /** A stretch of flat text, with its last character. */
    record Place(int first, int last) {}
}
