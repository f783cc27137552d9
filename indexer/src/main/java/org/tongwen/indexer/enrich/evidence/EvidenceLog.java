package org.tongwen.indexer.enrich.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.document.Evidence.Origin;
import org.tongwen.model.document.Evidence.Quote;

/** Collects the evidence of one document in the order in which its values are decided. */
public final class EvidenceLog {

    private static final double CERTAIN = 1.0;

    private final List<Evidence> evidence = new ArrayList<>();

    /** Adds a value that came with the document. */
    public void given(String field, Object value, GivenValue source) {
        evidence.add(new Evidence(field, value.toString(), Origin.GIVEN, source.rule(), CERTAIN, null));
    }

    /** Adds a value that was read in the text. */
    public void extracted(String field, Object value, String rule, double confidence, @Nullable Quote quote) {
        evidence.add(new Evidence(field, value.toString(), Origin.EXTRACTED, rule, confidence, quote));
    }

    /** Adds a value that was concluded. */
    public void estimated(String field, Object value, String rule, double confidence, @Nullable Quote quote) {
        evidence.add(new Evidence(field, value.toString(), Origin.ESTIMATED, rule, confidence, quote));
    }

    /** Adds a value that follows from another one: it is as sure as that, and stands where that stands. */
    public void derived(String field, Object value, String rule, Evidence from) {
        evidence.add(new Evidence(field, value.toString(), from.origin(), rule, from.confidence(), from.quote()));
    }

    /** Returns the first evidence of a field. */
    public Optional<Evidence> of(String field) {
        return evidence.stream().filter(known -> known.field().equals(field)).findFirst();
    }

    /** Returns the evidence so far. */
    public List<Evidence> list() {
        return List.copyOf(evidence);
    }
}
