package org.tongwen.api.web.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.script.FoldedText;

/** A body in which quotes are looked for; white space does not count, as it is lost when a text is copied. */
final class QuotableText {

    private final String body;
    private final String text;
    /** For each character of {@link #text}, where it begins in the body. */
    private final int[] starts;

    private final boolean folded;

    private QuotableText(String body, String text, int[] starts, boolean folded) {
        this.body = body;
        this.text = text;
        this.starts = starts;
        this.folded = folded;
    }

    /** Returns the body as it is written. */
    static QuotableText verbatim(String body) {
        int[] starts = new int[body.length()];
        StringBuilder text = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            if (!Paragraphs.isWhite(body.charAt(i))) {
                starts[text.length()] = i;
                text.append(body.charAt(i));
            }
        }
        return new QuotableText(body, text.toString(), Arrays.copyOf(starts, text.length()), false);
    }

    /** Returns the body in which scripts, variants and widths are the same. */
    static QuotableText folded(String body) {
        FoldedText fold = FoldedText.of(body);
        QuotableText text = verbatim(fold.text());
        int[] starts = Arrays.stream(text.starts).map(fold::originalOffset).toArray();
        return new QuotableText(body, text.text, starts, true);
    }

    /** Returns where these parts stand one after another, each as near to the one before as it can; in the order of the text. */
    List<Span> find(List<String> parts) {
        List<String> needles = parts.stream().map(this::needle).toList();
        if (needles.isEmpty() || needles.contains("")) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        int[] places = new int[needles.size()];
        Arrays.fill(places, -1);
        while (advance(needles, places)) {
            int end = places[places.length - 1] + needles.getLast().length();
            found.add(new Span(starts[places[0]], originalEnd(end)));
        }
        return found;
    }

    /**
     * Moves the first part to its next place, and the others only as far as they must then: each part passes over the
     * text once, however often it stands there.
     */
    private boolean advance(List<String> needles, int[] places) {
        int from = places[0] + 1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < from) {
                places[i] = text.indexOf(needles.get(i), from);
            }
            if (places[i] < 0) {
                return false;
            }
            from = places[i] + needles.get(i).length();
        }
        return true;
    }

    private String needle(String part) {
        return verbatim(folded ? FoldedText.of(part).text() : part).text;
    }

    /** A character of the folded text may be two of the body. */
    private int originalEnd(int end) {
        int last = starts[end - 1];
        return last + Character.charCount(body.codePointAt(last));
    }
}
