package org.tongwen.api.web.json;

import java.util.List;

/**
 * A named cluster of the registry.
 *
 * @param name in the language that was asked for
 * @param aliases what else it is called
 * @param level of who named it: {@code national} or {@code province}
 * @param batch the competition or list in which it was named
 * @param year when it was named
 * @param regions the places of the cluster
 */
public record ClusterJson(
        String id,
        String name,
        TaxonomyJson.NamesJson names,
        List<String> aliases,
        String level,
        String batch,
        int year,
        List<DocumentJson.Region> regions,
        List<DocumentJson.Industry> industries,
        EntrySourceJson source) {}
