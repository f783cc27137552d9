package org.tongwen.model.figure;

/** How a figure stands to its value: 突破, 不低于 and 以上 say at least. */
public enum Comparator {
    AT_LEAST,
    ABOUT,
    AT_MOST,
    EXACTLY,
    RANGE
}
