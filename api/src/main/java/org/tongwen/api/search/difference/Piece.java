package org.tongwen.api.search.difference;

/** A part of a passage, as it is written, and whether the other document has it there, too. */
public record Piece(String text, boolean differs) {}
