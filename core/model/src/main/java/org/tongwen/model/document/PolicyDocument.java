package org.tongwen.model.document;

import java.util.List;

/**
 * A document as it is searched: its text, and what was found out about it with the evidence for each value.
 *
 * @param id stable across runs: the record's own id, else derived from its path or URL
 */
public record PolicyDocument(
        String id,
        Content content,
        Dates dates,
        Place place,
        Subject subject,
        Provenance provenance,
        List<Evidence> evidence) {

    public PolicyDocument {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id");
        }
        evidence = List.copyOf(evidence);
    }
}
