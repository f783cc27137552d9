package org.tongwen.indexer.parse.given;

/**
 * A value as it was given.
 *
 * @param rule where it stood, such as {@code record.issue_date} or {@code page.成文日期}
 */
public record GivenValue(String text, String rule) {

    public GivenValue {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a given value has a text");
        }
    }
}
