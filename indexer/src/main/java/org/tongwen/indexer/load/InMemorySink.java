package org.tongwen.indexer.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongwen.model.document.PolicyDocument;

/** Keeps documents in memory, for tests and trials without a server. */
public final class InMemorySink implements DocumentSink {

    private final Map<String, PolicyDocument> documents = new LinkedHashMap<>();
    private Tally tally = new Tally();

    @Override
    public void add(PolicyDocument document) {
        PolicyDocument present = documents.get(document.id());
        if (present == null) {
            documents.put(document.id(), document);
            tally.indexed();
            return;
        }
        Owner owner = Owner.of(present);
        if (owner.isSame(Owner.of(document))) {
            documents.put(document.id(), document);
            tally.updated();
        } else {
            tally.refused(document.provenance().path(), owner.refusal(document.id()));
        }
    }

    @Override
    public SinkReport finish() {
        SinkReport report = tally.report();
        tally = new Tally();
        return report;
    }

    /** Returns all documents in the order in which they came. */
    public List<PolicyDocument> list() {
        return List.copyOf(documents.values());
    }

    /** Returns the document with this id. */
    public Optional<PolicyDocument> find(String id) {
        return Optional.ofNullable(documents.get(id));
    }
}
