package org.tongwen.api.search;

import java.util.List;

/**
 * The values chosen of one field, as the index holds them.
 *
 * @param included a document has one of these; all documents if empty
 * @param excluded a document has none of these
 */
public record Selection(List<String> included, List<String> excluded) {

    public static final Selection NONE = new Selection(List.of(), List.of());

    public Selection {
        included = List.copyOf(included);
        excluded = List.copyOf(excluded);
    }
}
