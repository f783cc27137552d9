package org.tongwen.api.search.paragraph;

/** A stretch of a text: UTF-16 indices from {@code start} up to {@code end}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** Returns what stands there. */
    public String in(String body) {
        return body.substring(start, end);
    }
}
