package org.tongwen.api.search.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paragraphs of a body, numbered from 1: its lines without the white space around them, and without those that
 * have nothing else. The page numbers them in the same way, so white space is what JavaScript takes for it.
 */
public final class Paragraphs {

    private final List<Span> spans;

    private Paragraphs(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** Cuts a body. */
    public static Paragraphs of(String body) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        while (start <= body.length()) {
            int lineEnd = body.indexOf('\n', start);
            int end = lineEnd < 0 ? body.length() : lineEnd;
            int next = end + 1;
            while (start < end && isWhite(body.charAt(start))) {
                start++;
            }
            while (end > start && isWhite(body.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                spans.add(new Span(start, end));
            }
            start = next;
        }
        return new Paragraphs(spans);
    }

    /** Returns where each paragraph stands, the first with number 1. */
    public List<Span> spans() {
        return spans;
    }

    /** Returns the paragraph with a number, if there is one. */
    public Optional<Span> find(int number) {
        return number >= 1 && number <= spans.size() ? Optional.of(spans.get(number - 1)) : Optional.empty();
    }

    /** Returns the number of the paragraph that has the character at an index, of the one before where none has; 1 at least. */
    public int numberAt(int index) {
        int number = 1;
        while (number < spans.size() && spans.get(number).start() <= index) {
            number++;
        }
        return number;
    }

    /** Returns whether JavaScript takes a character for white space. */
    public static boolean isWhite(char c) {
        return switch (c) {
            case '\t', '\n', '\u000b', '\f', '\r', '\u2028', '\u2029', '\ufeff' -> true;
            default -> Character.getType(c) == Character.SPACE_SEPARATOR;
        };
    }
}
