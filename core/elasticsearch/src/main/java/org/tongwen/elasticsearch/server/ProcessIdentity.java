package org.tongwen.elasticsearch.server;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which process is meant, even after its number was given to another.
 *
 * @param pid its number
 * @param startMillis when it started
 */
public record ProcessIdentity(long pid, long startMillis) {

    /** The start of a process is told a little differently after the clock was set. */
    private static final long CLOCK_TOLERANCE_MILLIS = 10_000;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,10}) ([0-9]{1,15})");

    /** Returns the identity of a process that lives. */
    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
    }

    /** Reads what {@link #written} wrote; empty if it is something else. */
    public static Optional<ProcessIdentity> read(String line) {
        Matcher process = WRITTEN.matcher(line);
        return process.matches()
                ? Optional.of(new ProcessIdentity(Long.parseLong(process.group(1)), Long.parseLong(process.group(2))))
                : Optional.empty();
    }

    /** Returns the identity as a line of a file. */
    public String written() {
        return pid + " " + startMillis;
    }

    /** Returns the process, if it is alive. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(at -> Math.abs(at.toEpochMilli() - startMillis) < CLOCK_TOLERANCE_MILLIS)
                        .isPresent());
    }
}
