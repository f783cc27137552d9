package org.tongwen.api.command.status;

import java.util.List;
import org.tongwen.elasticsearch.inspection.IndexFacts;
import org.tongwen.elasticsearch.inspection.IndexInspection;

/** Sums up the indices of the product. */
final class IndexState {

    /** From well to worst, as Elasticsearch calls them. */
    private static final List<String> HEALTH = List.of("green", "yellow", "unknown", "unavailable", "red");

    private IndexState() {}

    static Status.Index of(IndexInspection inspection) {
        List<IndexFacts> all = inspection.indices();
        List<IndexFacts> searched = all.stream().filter(IndexFacts::searched).toList();
        return new Status.Index(
                searched.stream().map(IndexFacts::name).toList(),
                inspection.searchableDocuments(),
                all.stream().mapToLong(IndexFacts::bytes).sum(),
                searched.stream().mapToInt(IndexFacts::contract).min().orElse(0),
                all.stream()
                        .map(IndexFacts::health)
                        .reduce("green", (left, right) -> HEALTH.indexOf(left) < HEALTH.indexOf(right) ? right : left));
    }
}
