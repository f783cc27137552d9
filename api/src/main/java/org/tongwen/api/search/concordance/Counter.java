package org.tongwen.api.search.concordance;

import java.util.HashSet;
import java.util.Set;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.StoredDocument.Work;
import org.tongwen.api.search.concordance.occurrence.Found;

/** Counts what goes by; of works it remembers only those that have several copies. */
final class Counter {

    private final Matching matching;
    private final Set<String> copied = new HashSet<>();
    private long occurrences;
    private long documents;
    private long single;

    /**
     * Begins at zero.
     *
     * @param matching how the query was read
     */
    Counter(Matching matching) {
        this.matching = matching;
    }

    void add(Found found) {
        occurrences += found.occurrences().size();
        documents++;
        Work work = found.document().work();
        if (work.copies() == 1) {
            single++;
        } else {
            copied.add(work.id());
        }
    }

    long occurrences() {
        return occurrences;
    }

    Totals totals() {
        return new Totals(occurrences, documents, single + copied.size(), matching);
    }
}
