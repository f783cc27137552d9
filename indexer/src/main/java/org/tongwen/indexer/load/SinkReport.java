package org.tongwen.indexer.load;

import java.util.List;

/**
 * What became of the documents that were added.
 *
 * @param indexed how many are new
 * @param updated how many replaced one with the same id
 * @param refusals those that the index did not take
 */
public record SinkReport(long indexed, long updated, List<Refusal> refusals) {

    /** A document that was not taken, by the path it was read from. */
    public record Refusal(String path, String reason) {}

    public SinkReport {
        refusals = List.copyOf(refusals);
    }
}
