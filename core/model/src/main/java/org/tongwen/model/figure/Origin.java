package org.tongwen.model.figure;

/** How near to a figure stands what was taken for it: the wider, the less sure. */
public enum Origin {
    CLAUSE,
    SENTENCE,
    PARAGRAPH,
    HEADING
}
