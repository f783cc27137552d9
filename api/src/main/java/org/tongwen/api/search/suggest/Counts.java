package org.tongwen.api.search.suggest;

import java.util.List;
import java.util.Map;

/**
 * How many documents the index has of each value.
 *
 * @param regions by code
 * @param industries by id
 * @param clusters by id
 * @param programmes by id
 * @param agencies by folded name
 * @param agencyNames names of agencies as documents write them, the most frequent first
 * @param agencyCodes what document numbers begin with, folded, by the number of documents
 */
public record Counts(
        Map<String, Long> regions,
        Map<String, Long> industries,
        Map<String, Long> clusters,
        Map<String, Long> programmes,
        Map<String, Long> agencies,
        List<String> agencyNames,
        Map<String, Long> agencyCodes) {

    public Counts {
        regions = Map.copyOf(regions);
        industries = Map.copyOf(industries);
        clusters = Map.copyOf(clusters);
        programmes = Map.copyOf(programmes);
        agencies = Map.copyOf(agencies);
        agencyNames = List.copyOf(agencyNames);
        agencyCodes = Map.copyOf(agencyCodes);
    }
}
