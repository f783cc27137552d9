package org.tongwen.indexer;

import java.util.List;
import java.util.Set;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.source.Place;
import org.tongwen.model.document.Damage;

/** What has been made of an input, before it is the input's turn. */
sealed interface Prepared {

    /**
     * A document that can be written; the document itself is not held while it waits for that.
     *
     * @param damage what is broken in its text
     * @param notes what the user should know of it
     * @param addition writes it
     */
    record Ready(Place place, String id, Set<Damage> damage, List<String> notes, DocumentSink.Addition addition)
            implements Prepared {}

    /** A document that is in the index as it is. */
    record Unchanged(Place place, String id) implements Prepared {}

    /** An input of which nothing is to be written. */
    record Finished(Outcome outcome) implements Prepared {}
}
