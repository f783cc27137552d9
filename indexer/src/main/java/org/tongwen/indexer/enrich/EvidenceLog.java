package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Quote;

/** Collects the evidence of one document in the order in which its values are decided. */
final class EvidenceLog {

    private static final double CERTAIN = 1.0;

    private final List<Evidence> evidence = new ArrayList<>();

    void given(String field, Object value, GivenValue source) {
        evidence.add(new Evidence(field, value.toString(), Origin.GIVEN, source.rule(), CERTAIN, null));
    }

    void extracted(String field, Object value, String rule, double confidence, @Nullable Quote quote) {
        evidence.add(new Evidence(field, value.toString(), Origin.EXTRACTED, rule, confidence, quote));
    }

    void estimated(String field, Object value, String rule, double confidence, @Nullable Quote quote) {
        evidence.add(new Evidence(field, value.toString(), Origin.ESTIMATED, rule, confidence, quote));
    }

    /** Adds a value that follows from another one: it is as sure as that, and stands where that stands. */
    void derived(String field, Object value, String rule, Evidence from) {
        evidence.add(new Evidence(field, value.toString(), from.origin(), rule, from.confidence(), from.quote()));
    }

    /** Returns the first evidence of a field. */
    Optional<Evidence> of(String field) {
        return evidence.stream().filter(known -> known.field().equals(field)).findFirst();
    }

    List<Evidence> list() {
        return List.copyOf(evidence);
    }
}
