package org.tongwen.indexer.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Counts what became of documents. */
final class Tally {

    private long indexed;
    private long updated;
    private final List<SinkReport.Refusal> refusals = new ArrayList<>();

    void indexed() {
        indexed++;
    }

    void updated() {
        updated++;
    }

    void refused(String path, String reason) {
        refusals.add(new SinkReport.Refusal(path, reason));
    }

    void count(BulkAnswer answer) {
        switch (answer.kind()) {
            case INDEXED -> indexed();
            case UPDATED -> updated();
            case REFUSED -> refused(answer.entry().owner().path(), Objects.requireNonNullElse(answer.reason(), ""));
        }
    }

    SinkReport report() {
        return new SinkReport(indexed, updated, refusals);
    }
}
