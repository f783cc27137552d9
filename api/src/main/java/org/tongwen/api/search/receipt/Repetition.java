package org.tongwen.api.search.receipt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * A search that is made again.
 *
 * @param total how many documents or works match now
 * @param past what can be told of the time when it was first made; null if the index does not go back so far
 */
public record Repetition(
        Matching matching, long total, @Nullable Past past, String indexVersion) {

    /**
     * The time when the search was first made, told with the dictionaries of today.
     *
     * @param documents what matched then; where a sample was drawn, all that it was drawn from
     * @param differences what matches now and did not then, the other way round, or is not the same any more, by id
     * @param complete whether these are all; there are no more than {@link Difference#MOST}
     */
    public record Past(DocumentSet documents, List<Difference> differences, boolean complete) {

        public Past {
            differences = List.copyOf(differences);
        }
    }
}
