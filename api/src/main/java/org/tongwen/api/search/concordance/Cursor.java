package org.tongwen.api.search.concordance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.api.search.InvalidCursorException;
import org.tongwen.api.search.concordance.occurrence.Occurrence;
import org.tongwen.api.search.paragraph.Span;
import org.tongwen.model.document.Evidence.Part;

/** The last line of a page, by which the next one is found, whatever was added before it since. */
public record Cursor(Order order, String document, Occurrence occurrence) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z]+):(TITLE|BODY):(\\d{1,9}):(\\d{1,9}):(.+)", Pattern.DOTALL);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws InvalidCursorException if it is something else, or was written in another order
     */
    public static Cursor read(String cursor, Order order) {
        Matcher written = WRITTEN.matcher(decoded(cursor));
        if (!written.matches() || !written.group(1).equals(order.id())) {
            throw new InvalidCursorException(cursor);
        }
        int start = Integer.parseInt(written.group(3));
        int end = Integer.parseInt(written.group(4));
        if (end < start) {
            throw new InvalidCursorException(cursor);
        }
        return new Cursor(
                order, written.group(5), new Occurrence(Part.valueOf(written.group(2)), new Span(start, end)));
    }

    /** Returns it as text that can stand in a URL. */
    public String write() {
        Span span = occurrence.span();
        String text = String.format(
                Locale.ROOT, "%s:%s:%d:%d:%s", order.id(), occurrence.part(), span.start(), span.end(), document);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor at(Line line, Order order) {
        return new Cursor(order, line.source().id(), line.occurrence());
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException(cursor, e);
        }
    }

    boolean isAt(Line line) {
        return line.source().id().equals(document) && line.occurrence().equals(occurrence);
    }
}
