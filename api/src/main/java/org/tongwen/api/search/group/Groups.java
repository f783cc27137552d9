package org.tongwen.api.search.group;

import reactor.core.publisher.Mono;

/** Counts by groups. */
public interface Groups {

    /**
     * Returns how many documents or works match in each group, exactly.
     *
     * @return an error of {@link TooManyGroupsException} if there are more than are held, of
     *     {@link org.tongwen.api.search.SearchUnavailableException} while the index cannot be asked
     */
    Mono<GroupAnswer> groups(GroupRequest request);
}
