package org.tongwen.api.command.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whether the clock is behind what was written already, which receipts and lists of what is new tell time by.
 *
 * @param latestWrite when anything in the data directory was written last
 */
record ClockCheck(Instant now, Instant latestWrite) implements Check {

    private static final String SUBJECT = "Clock";
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    @Override
    public Finding look() {
        String found = now.truncatedTo(ChronoUnit.SECONDS).toString();
        return latestWrite.isAfter(now.plus(TOLERANCE))
                ? Finding.lookAt(
                        SUBJECT,
                        found + ", but files of the data directory are of "
                                + latestWrite.truncatedTo(ChronoUnit.SECONDS),
                        "set the clock, or wait: times of documents and receipts would be wrong")
                : Finding.ok(SUBJECT, found);
    }
}
