package org.tongwen.indexer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts answers that arrive on several threads. */
final class Tally {

    private long indexed;
    private long updated;
    private List<SinkReport.Refusal> refusals = new ArrayList<>();

    synchronized void count(BulkAnswer answer) {
        switch (answer.kind()) {
            case INDEXED -> indexed++;
            case UPDATED -> updated++;
            case REFUSED ->
                refusals.add(new SinkReport.Refusal(
                        answer.entry().owner().path(), Objects.requireNonNullElse(answer.reason(), "refused")));
        }
    }

    /** Returns the counts, and starts anew. */
    synchronized SinkReport take() {
        SinkReport report = new SinkReport(indexed, updated, refusals);
        indexed = 0;
        updated = 0;
        refusals = new ArrayList<>();
        return report;
    }
}
