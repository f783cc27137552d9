package org.tongwen.model.figure.period;

/** A period that was read, and the index after it. */
record FoundPeriod(Period period, int end) {}
