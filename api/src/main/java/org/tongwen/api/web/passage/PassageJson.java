package org.tongwen.api.web.passage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.web.passage.Passage.Difference;

/**
 * A passage with the address under which it is found again; its parts stand side by side in the JSON object.
 *
 * @param occurrences in how many places the quote stands
 * @param same whether it stands as it was asked for
 * @param differences what is not: {@code position}, {@code script}, {@code text}
 * @param permalink on this server, for people
 */
public record PassageJson(
        @JsonUnwrapped Place place,
        @JsonUnwrapped Text text,
        int occurrences,
        boolean same,
        List<String> differences,
        String permalink) {

    private static final int CONTEXT = 32;

    /** Where it stands: numbers of the paragraphs, UTF-16 indices in the body. */
    public record Place(String id, int paragraph, int lastParagraph, int start, int end) {}

    /** What it says, what stands before and after it, and the SHA-256 of {@code text} in UTF-8. */
    public record Text(String text, String before, String after, String hash) {}

    static PassageJson of(String id, String body, Passage passage) {
        Span span = passage.span();
        Paragraphs paragraphs = Paragraphs.of(body);
        String text = span.in(body);
        return new PassageJson(
                new Place(
                        id,
                        paragraphs.numberAt(span.start()),
                        paragraphs.numberAt(Math.max(span.start(), span.end() - 1)),
                        span.start(),
                        span.end()),
                new Text(text, before(body, span.start()), after(body, span.end()), Hash.of(text)),
                passage.occurrences(),
                passage.differences().isEmpty(),
                passage.differences().stream().map(Difference::id).toList(),
                Permalink.of(id, body, span));
    }

    private static String before(String body, int end) {
        int start = Math.max(0, end - CONTEXT);
        return body.substring(start > 0 && Character.isLowSurrogate(body.charAt(start)) ? start + 1 : start, end);
    }

    private static String after(String body, int start) {
        int end = Math.min(body.length(), start + CONTEXT);
        return body.substring(start, end < body.length() && Character.isLowSurrogate(body.charAt(end)) ? end - 1 : end);
    }
}
