package org.tongwen.indexer;

import java.util.ArrayList;
import java.util.List;

/** Keeps what became of the inputs of a run. */
final class Outcomes implements IndexListener {

    final List<Outcome> all = new ArrayList<>();
    final List<String> steps = new ArrayList<>();

    @Override
    public void progress(long documents, long bytes, long totalBytes) {
        steps.add(documents + " " + bytes + "/" + totalBytes);
    }

    @Override
    public void done(Outcome outcome) {
        all.add(outcome);
    }

    /** Returns {@code path|reason} of all that failed. */
    List<String> failures() {
        return of(Outcome.Kind.FAILED).stream()
                .map(outcome -> outcome.place().path() + "|" + outcome.reason().orElse(""))
                .toList();
    }

    List<Outcome> of(Outcome.Kind kind) {
        return all.stream().filter(outcome -> outcome.kind() == kind).toList();
    }
}
