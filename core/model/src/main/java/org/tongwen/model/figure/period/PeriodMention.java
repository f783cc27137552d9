package org.tongwen.model.figure.period;

/**
 * A period that stands in a folded text, at these indices.
 *
 * @param comparison whether it is what others are compared with: 比2020年, 1985年以来最高
 * @param baseline whether it is that of the value from which another started: 由1980年的7200万吨增加到
 * @param announcement whether it says when something was said or begun, not for when: 2018年出台
 */
public record PeriodMention(
        int start, int end, Period period, boolean comparison, boolean baseline, boolean announcement) {

    /** Whether the text says that something is to be so by then: 到2025年. */
    public boolean isDeadline(String text) {
        return start > 0 && "到至".indexOf(text.charAt(start - 1)) >= 0;
    }
}
