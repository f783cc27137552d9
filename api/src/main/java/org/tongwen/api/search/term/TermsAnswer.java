package org.tongwen.api.search.term;

import java.util.List;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * The words that are typical of a set.
 *
 * @param rest how many documents are not in the set
 * @param terms the surest first
 */
public record TermsAnswer(
        Matching matching, long total, long rest, long sampled, List<TypicalTerm> terms, Index index) {

    public TermsAnswer {
        terms = List.copyOf(terms);
    }
}
