package org.tongwen.model.figure;

/** A part of the original text, in UTF-16 offsets from {@code start} up to {@code end}. */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }
}
