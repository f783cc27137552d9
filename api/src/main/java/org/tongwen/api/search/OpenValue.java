package org.tongwen.api.search;

/**
 * A value of a field whose values no dictionary lists in full, and which no dictionary knows: only the index can tell whether
 * there is such a value.
 *
 * @param typed as it was written
 * @param value as the index would hold it
 */
public record OpenValue(Field field, String typed, String value) {}
