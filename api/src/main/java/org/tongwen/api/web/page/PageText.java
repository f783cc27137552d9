package org.tongwen.api.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.web.passage.Passage;
import org.tongwen.api.web.passage.Passage.Difference;
import org.tongwen.api.web.passage.PassageRequest;
import org.tongwen.api.web.passage.Passages;

/**
 * The text of a document in paragraphs, with the passage marked that its address quotes.
 *
 * @param quoted where that begins; null if there is none
 * @param lost whether the address quotes what the text does not have
 */
record PageText(List<ParagraphView> paragraphs, @Nullable Quoted quoted, boolean lost) {

    private static final Span NOTHING = new Span(0, 0);
    private static final Pattern HEADING_MARKS = Pattern.compile("#{1,6}\\s+(?=\\S)");

    /**
     * The passage that the address quotes.
     *
     * @param paragraph the number of the paragraph in which it begins
     * @param changed whether its text is another than when it was quoted
     */
    record Quoted(int paragraph, boolean changed) {}

    /** A paragraph with its number; {@code marked} is empty where nothing of it was quoted. */
    record ParagraphView(int number, String before, String marked, String after) {

        private static ParagraphView of(int number, String body, Span paragraph, Span quoted) {
            int first = paragraph.start() + marks(paragraph.in(body));
            int start = Math.clamp(quoted.start(), first, paragraph.end());
            int end = Math.clamp(quoted.end(), start, paragraph.end());
            return new ParagraphView(
                    number,
                    body.substring(first, start),
                    body.substring(start, end),
                    body.substring(end, paragraph.end()));
        }
    }

    /** How many characters of a paragraph are what Markdown puts in front of a heading. */
    private static int marks(String paragraph) {
        Matcher marks = HEADING_MARKS.matcher(paragraph);
        return marks.lookingAt() ? marks.end() : 0;
    }

    static PageText of(String body, Optional<PassageRequest> request) {
        Passages passages = Passages.of(body);
        Optional<Passage> found = request.flatMap(passages::find);
        Span span = found.map(Passage::span).orElse(NOTHING);
        List<ParagraphView> views = new ArrayList<>();
        for (Span paragraph : passages.paragraphs().spans()) {
            views.add(ParagraphView.of(views.size() + 1, body, paragraph, span));
        }
        Quoted quoted = found.map(passage -> new Quoted(
                        passages.paragraphs().numberAt(span.start()),
                        passage.differences().contains(Difference.TEXT)))
                .orElse(null);
        return new PageText(List.copyOf(views), quoted, request.isPresent() && found.isEmpty());
    }
}
