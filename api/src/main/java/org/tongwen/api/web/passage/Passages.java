package org.tongwen.api.web.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.paragraph.Paragraphs;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.web.passage.Passage.Difference;
import org.tongwen.api.web.passage.PassageRequest.Indexed;
import org.tongwen.api.web.passage.PassageRequest.Numbered;
import org.tongwen.api.web.passage.PassageRequest.Quoted;

/** The passages of one body. */
public final class Passages {

    private final String body;
    private final Paragraphs paragraphs;

    private Passages(String body) {
        this.body = body;
        this.paragraphs = Paragraphs.of(body);
    }

    /** Returns the passages of a body. */
    public static Passages of(String body) {
        return new Passages(body);
    }

    /** Returns the paragraphs of the body. */
    public Paragraphs paragraphs() {
        return paragraphs;
    }

    /** Returns what is asked for, if the body has it. */
    public Optional<Passage> find(PassageRequest request) {
        Optional<Passage> found = switch (request.place()) {
            case Quoted quoted -> find(quoted);
            case Numbered numbered -> paragraphs.find(numbered.paragraph()).map(Passages::asAsked);
            case Indexed indexed -> find(indexed).map(Passages::asAsked);
        };
        return found.map(passage -> compared(passage, request.hash()));
    }

    private static Passage asAsked(Span span) {
        return new Passage(span, 1, List.of());
    }

    /** A character that takes two indices is never cut. */
    private Optional<Span> find(Indexed indexed) {
        if (indexed.end() > body.length()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                splitsPair(indexed.start()) ? indexed.start() - 1 : indexed.start(),
                splitsPair(indexed.end()) ? indexed.end() + 1 : indexed.end()));
    }

    private boolean splitsPair(int index) {
        return index > 0
                && index < body.length()
                && Character.isSurrogatePair(body.charAt(index - 1), body.charAt(index));
    }

    private Optional<Passage> find(Quoted quoted) {
        Quote quote = new Quote(quoted.quote());
        return find(quote.whole(), quoted.start()).or(() -> find(quote.parts(), quoted.start()));
    }

    /** What is written in the same way is meant before what only reads the same. */
    private Optional<Passage> find(List<String> parts, @Nullable Integer start) {
        return nearest(QuotableText.verbatim(body).find(parts), start)
                .or(() -> nearest(QuotableText.folded(body).find(parts), start)
                        .map(passage -> differing(passage, Difference.SCRIPT)));
    }

    private static Optional<Passage> nearest(List<Span> spans, @Nullable Integer start) {
        if (start == null) {
            return spans.stream().findFirst().map(span -> new Passage(span, spans.size(), List.of()));
        }
        return spans.stream()
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - start)))
                .map(span -> new Passage(
                        span, spans.size(), span.start() == start ? List.of() : List.of(Difference.POSITION)));
    }

    private Passage compared(Passage passage, @Nullable String hash) {
        return hash == null || Hash.of(passage.span().in(body)).startsWith(hash)
                ? passage
                : differing(passage, Difference.TEXT);
    }

    private static Passage differing(Passage passage, Difference difference) {
        List<Difference> differences = new ArrayList<>(passage.differences());
        differences.add(difference);
        return new Passage(passage.span(), passage.occurrences(), differences);
    }
}
