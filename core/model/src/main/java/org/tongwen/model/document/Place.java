package org.tongwen.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.region.Level;

/**
 * Where a document applies.
 *
 * @param region GB/T 2260 code of the main jurisdiction, {@code 100000} for the whole country; null if unknown
 * @param regions codes of all regions that the document is about, the main one first if it is known
 * @param level level of the issuing body; null if unknown
 */
public record Place(
        @Nullable String region,
        List<String> regions,
        @Nullable Level level) {

    public static final Place UNKNOWN = new Place(null, List.of(), null);

    public Place {
        regions = List.copyOf(regions);
    }
}
