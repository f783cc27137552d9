package org.tongwen.api.search.concordance.occurrence;

import java.util.Collections;
import java.util.SortedSet;
import org.tongwen.api.search.StoredDocument;

/** A document with its occurrences, in the order of the text. */
public record Found(StoredDocument document, SortedSet<Occurrence> occurrences) {

    public Found {
        occurrences = Collections.unmodifiableSortedSet(occurrences);
    }
}
