package org.tongwen.model.dictionary;

/** An entry of a dictionary that stands in a text, from {@code start} up to {@code end}. */
public record Match<T>(int start, int end, T value) {}
