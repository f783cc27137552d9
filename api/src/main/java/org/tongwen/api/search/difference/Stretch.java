package org.tongwen.api.search.difference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.api.search.paragraph.Span;

/**
 * What is compared at once: a title, a paragraph, or a sentence of a long paragraph.
 *
 * @param paragraph the number of the paragraph; null for the title
 * @param start UTF-16 index of its first character in the title or body
 */
record Stretch(@Nullable Integer paragraph, int start, String text) {

    /** Characters; to compare two that have more takes too long. */
    static final int LONGEST = 2000;

    private static final String ENDS = "。；;！？!?";

    /** Cuts a document. */
    static List<Stretch> of(String title, String body) {
        List<Stretch> stretches = new ArrayList<>();
        if (!title.isBlank()) {
            stretches.add(new Stretch(null, 0, title));
        }
        List<Span> paragraphs = Paragraphs.of(body).spans();
        for (int i = 0; i < paragraphs.size(); i++) {
            add(stretches, i + 1, paragraphs.get(i), body);
        }
        return stretches;
    }

    /** A short paragraph is one stretch; a long one is cut behind sentences, so that a change moves few of the cuts. */
    private static void add(List<Stretch> stretches, int paragraph, Span span, String body) {
        if (span.end() - span.start() <= LONGEST) {
            stretches.add(new Stretch(paragraph, span.start(), span.in(body)));
            return;
        }
        int start = span.start();
        for (int i = start; i < span.end(); i++) {
            boolean cut = ENDS.indexOf(body.charAt(i)) >= 0 || i + 1 - start >= LONGEST;
            if (cut && i + 1 < span.end() && !Character.isLowSurrogate(body.charAt(i + 1))) {
                stretches.add(new Stretch(paragraph, start, body.substring(start, i + 1)));
                start = i + 1;
            }
        }
        stretches.add(new Stretch(paragraph, start, body.substring(start, span.end())));
    }

    int end() {
        return start + text.length();
    }
}
