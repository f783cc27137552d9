package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/**
 * What one answer adds to a walk.
 *
 * @param parts its hits, in their order: at hand, or read when they are subscribed to
 * @param end the sort values of its last hit; empty if there is none
 * @param isLast whether no hits follow
 * @param total how many hits there are in all; only the first page knows, others say 0
 */
record WalkPage(List<Mono<List<Hit<IndexDocument>>>> parts, List<FieldValue> end, boolean isLast, long total) {

    WalkPage {
        parts = List.copyOf(parts);
        end = List.copyOf(end);
    }
}
