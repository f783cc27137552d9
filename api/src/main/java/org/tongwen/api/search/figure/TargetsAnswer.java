package org.tongwen.api.search.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * A page of figures.
 *
 * @param documents how many documents state them
 * @param searched how many documents match, whether they state figures or not
 * @param nextCursor where the next page begins; null at the end
 */
public record TargetsAnswer(
        Matching matching,
        long searched,
        long total,
        long documents,
        List<FigureFacet> facets,
        List<StatedFigure> figures,
        @Nullable String nextCursor,
        Index index) {

    public TargetsAnswer {
        facets = List.copyOf(facets);
        figures = List.copyOf(figures);
    }
}
