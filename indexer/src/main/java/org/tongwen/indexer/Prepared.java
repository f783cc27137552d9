package org.tongwen.indexer;

import java.util.List;
import org.tongwen.indexer.load.DocumentSink;
import org.tongwen.indexer.source.Place;
import org.tongwen.model.document.PolicyDocument;

/** What has been made of an input, before it is the input's turn. */
sealed interface Prepared {

    /**
     * A document that can be written.
     *
     * @param addition writes it
     * @param notes what the user should know of it
     */
    record Ready(Place place, PolicyDocument document, DocumentSink.Addition addition, List<String> notes)
            implements Prepared {}

    /** A document that is in the index as it is. */
    record Unchanged(Place place, String id) implements Prepared {}

    /** An input of which nothing is to be written. */
    record Finished(Outcome outcome) implements Prepared {}
}
