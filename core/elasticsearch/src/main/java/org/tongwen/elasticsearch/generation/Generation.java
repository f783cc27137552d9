package org.tongwen.elasticsearch.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indices that hold a collection.
 *
 * @param documents the name of the index of its documents
 * @param past the name of the index of what they were before; empty in one that an early program made
 */
public record Generation(String documents, Optional<String> past) {

    /** Returns the names of both. */
    public List<String> indices() {
        return Stream.concat(Stream.of(documents), past.stream()).toList();
    }
}
