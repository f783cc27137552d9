package org.tongwen.api.web.passage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.api.web.passage.PassageRequest.Quoted;

/**
 * Addresses of documents and their passages on the page. That of a passage is made of its words, so it leads there as
 * long as they stand in the text, wherever that is; the paragraph behind {@code #} is for browsers without JavaScript.
 */
public final class Permalink {

    private static final String PAGE = "/documents/";
    private static final int LONGEST_WHOLE = 40;
    /** Enough to tell a change that nobody made on purpose. */
    private static final int HASH_DIGITS = 12;
    /** How many characters of beginning and end are tried, until they lead to the passage and no other. */
    private static final List<Integer> EDGES = List.of(12, 24, 48, 96);

    private Permalink() {}

    /** Returns the address of a document's page. */
    public static String of(String id) {
        return PAGE + encoded(id);
    }

    /** Returns the address of words that stand at an index of a body, in the paragraph with a number. */
    public static String of(String id, String words, int start, int paragraph) {
        return of(id, words, start) + "#p" + paragraph;
    }

    /** Returns the address of words that stand at an index of a body. */
    public static String of(String id, String words, int start) {
        return of(id) + "?quote=" + encoded(words) + "&start=" + start;
    }

    /** Returns the address of a passage. */
    static String of(String id, String body, Span span) {
        Passages passages = Passages.of(body);
        String text = span.in(body).replaceAll("\\s+", " ").strip();
        String quote = quotes(text)
                .filter(candidate -> leadsTo(span, candidate, span.start(), passages))
                .findFirst()
                .orElse(text);
        StringBuilder address = new StringBuilder(of(id)).append("?quote=").append(encoded(quote));
        if (!leadsTo(span, quote, null, passages)) {
            address.append("&start=").append(span.start());
        }
        if (!quote.equals(text)) {
            address.append("&hash=").append(Hash.of(span.in(body)), 0, HASH_DIGITS);
        }
        return address.append("#p")
                .append(passages.paragraphs().numberAt(span.start()))
                .toString();
    }

    /** Returns the shortest forms first; the words themselves come last, and alone if they are short. */
    private static Stream<String> quotes(String text) {
        int length = text.codePointCount(0, text.length());
        Stream<String> abridged = length <= LONGEST_WHOLE
                ? Stream.empty()
                : EDGES.stream().filter(edge -> 2 * edge < length).map(edge -> abridged(text, edge));
        return Stream.concat(abridged, Stream.of(text));
    }

    private static String abridged(String text, int edge) {
        String head = text.substring(0, text.offsetByCodePoints(0, edge));
        String tail = text.substring(text.offsetByCodePoints(text.length(), -edge));
        return head.strip() + "…" + tail.strip();
    }

    private static boolean leadsTo(Span span, String quote, @Nullable Integer start, Passages passages) {
        Optional<Passage> found = passages.find(new PassageRequest(new Quoted(quote, start), null));
        return found.isPresent() && found.get().span().equals(span);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
