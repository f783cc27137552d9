package org.tongwen.api.search.concordance;

import java.util.List;
import java.util.Objects;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.concordance.Line.Context;
import org.tongwen.api.search.concordance.Line.Source;
import org.tongwen.api.search.concordance.occurrence.Found;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.document.Evidence.Part;

/** Makes lines of the occurrences in a document. */
final class Lines {

    private Lines() {}

    /**
     * Returns the lines, in the order of the occurrences.
     *
     * @param window characters on each side, where the title or the paragraph has so many
     */
    static List<Line> of(Found found, int window) {
        StoredDocument document = found.document();
        String title = document.text().title();
        String body = Objects.requireNonNullElse(document.text().body(), "");
        Source source = new Source(
                document.id(), title, document.dates().year(), document.place().region());
        Paragraphs paragraphs = Paragraphs.of(body);
        return found.occurrences().stream()
                .map(occurrence -> {
                    if (occurrence.part() == Part.TITLE) {
                        Context context = context(title, new Span(0, title.length()), occurrence.span(), window);
                        return new Line(source, occurrence, null, context);
                    }
                    int number = paragraphs.numberAt(occurrence.span().start());
                    Span paragraph = paragraphs.spans().get(number - 1);
                    return new Line(source, occurrence, number, context(body, paragraph, occurrence.span(), window));
                })
                .toList();
    }

    /** A character that takes two indices is never cut. */
    private static Context context(String text, Span paragraph, Span span, int window) {
        int end = Math.max(paragraph.end(), span.end());
        boolean cutLeft = text.codePointCount(paragraph.start(), span.start()) > window;
        boolean cutRight = text.codePointCount(span.end(), end) > window;
        return new Context(
                text.substring(
                        cutLeft ? text.offsetByCodePoints(span.start(), -window) : paragraph.start(), span.start()),
                span.in(text),
                text.substring(span.end(), cutRight ? text.offsetByCodePoints(span.end(), window) : end));
    }
}
