package org.tongwen.api.search.collocation;

import java.util.List;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * The words that stand near those of a query.
 *
 * @param matching how the query was read
 * @param words how many words stand there often enough and more often than by chance
 * @param collocations the strongest of them
 * @param indexVersion changes whenever what can be found changes
 */
public record CollocationAnswer(
        CollocationRequest request,
        Matching matching,
        Totals totals,
        int words,
        List<Collocation> collocations,
        String indexVersion,
        long tookMillis) {

    public CollocationAnswer {
        collocations = List.copyOf(collocations);
    }

    /**
     * What was counted.
     *
     * @param occurrences places where the words of the query stand
     * @param documents whose words were counted
     * @param tokens words in them, without those of the query
     * @param near those of them that stand near an occurrence
     */
    public record Totals(long occurrences, long documents, long tokens, long near) {}
}
