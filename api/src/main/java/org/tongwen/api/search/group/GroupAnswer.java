package org.tongwen.api.search.group;

import java.util.List;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;

/**
 * All groups, in the order that was asked for.
 *
 * @param total how many documents or works match, each counted once
 * @param changed whether the index changed while it was counted, so that the numbers may not fit together
 * @param index the version at the start
 */
public record GroupAnswer(
        GroupRequest request, Matching matching, long total, List<Group> groups, boolean changed, Index index) {

    public GroupAnswer {
        groups = List.copyOf(groups);
    }
}
