package org.tongwen.api.search.concordance;

import java.util.List;
import java.util.SortedSet;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.concordance.occurrence.Occurrence;

/** A document with its occurrences. */
record Found(StoredDocument document, SortedSet<Occurrence> occurrences) {

    List<Line> lines(int window) {
        return Lines.of(document, occurrences, window);
    }
}
