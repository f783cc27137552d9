package org.tongwen.model.figure.period;

/**
 * A period that stands in a folded text, at these indices.
 *
 * @param comparison whether it is what others are compared with: 比2020年
 * @param announcement whether it says when something was said or begun, not for when: 2018年出台
 */
public record PeriodMention(int start, int end, Period period, boolean comparison, boolean announcement) {}
