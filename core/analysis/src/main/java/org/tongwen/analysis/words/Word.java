package org.tongwen.analysis.words;

/**
 * A word of a text.
 *
 * @param text folded
 * @param start index of its first {@code char} in the folded text
 * @param end index after its last {@code char}
 */
public record Word(String text, int start, int end) {}
