package org.tongwen.elasticsearch.backup;

import java.util.List;
import java.util.Map;

/**
 * An index as a backup holds it.
 *
 * @param name of the index itself
 * @param aliases that point to it
 * @param meta what its mapping says of itself, such as its contract
 * @param documents that a search of all finds, with the notes of removed ones
 * @param statistics what Elasticsearch counts
 */
public record BackedUpIndex(
        String name, List<String> aliases, Map<String, Object> meta, long documents, Statistics statistics) {

    /**
     * What Elasticsearch's statistics say of the primary shards.
     *
     * @param parts documents, and the parts within them that are found by themselves
     * @param deleted that are not yet removed from the files
     * @param segments number of its parts on disk
     */
    public record Statistics(long parts, long deleted, long bytes, long segments) {}
}
