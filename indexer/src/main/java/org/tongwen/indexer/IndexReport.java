package org.tongwen.indexer;

import java.time.Duration;
import java.util.List;

/**
 * What became of the paths that were given.
 *
 * @param read documents found, whether they got into the index or not
 * @param indexed documents that are new in the index
 * @param updated documents that replaced one with the same id
 * @param failures all that failed, among them what is no document at all
 */
public record IndexReport(long read, long indexed, long updated, List<Failure> failures, Duration elapsed) {

    public IndexReport {
        failures = List.copyOf(failures);
    }
}
