package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme of the registry.
 *
 * @param name in the language that was asked for
 * @param aliases what else it is called
 * @param kind {@code plan}, {@code programme}, {@code competition} or {@code label}
 * @param from its first year, as far as it is known
 * @param to its last year; null if it goes on, or nothing says when it ended
 * @param regions where it holds; none if it is one of another country
 */
public record ProgrammeJson(
        String id,
        String name,
        TaxonomyJson.NamesJson names,
        List<String> aliases,
        String kind,
        @Nullable Integer from,
        @Nullable Integer to,
        List<DocumentJson.Region> regions,
        EntrySourceJson source) {}
