package org.tongwen.indexer.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where documents are kept with the works that they belong to. All methods see what was written before they are called, and
 * leave removed documents out.
 */
public interface WorkStore {

    /** So many documents are compared with each. */
    int MOST_CANDIDATES = 30;

    /** Returns the works that no longer have as many documents as they say, since some were replaced or removed. */
    Set<String> broken();

    /** Hands over, page by page, the documents that were written since the last grouping, and all of the broken works. */
    void pending(Set<String> broken, Consumer<List<Copy>> pages);

    /** Returns for each of the documents others that may be copies of it, the most promising ones if there are more than {@link #MOST_CANDIDATES}. */
    List<List<Copy>> candidates(List<Copy> documents);

    /** Writes the works of these documents, by their ids. */
    void assign(Map<String, Membership> works);

    /** Remembers that all documents that were written until this moment are grouped. */
    void grouped(Instant until);
}
