package org.tongwen.api.search.query.expansion;

/**
 * Another way of saying a piece of a query.
 *
 * @param from the words that were replaced, folded
 * @param to what replaces them
 * @param text the whole piece with the replacement
 */
public record Rewriting(String from, String to, String text) {}
