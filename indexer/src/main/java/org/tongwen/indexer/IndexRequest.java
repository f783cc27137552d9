package org.tongwen.indexer;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be indexed, and how.
 *
 * @param paths files, and folders that are read to their depths
 * @param again whether documents are read again that did not change
 * @param prune whether documents are removed from the index whose files or records have gone from the paths
 */
public record IndexRequest(List<Path> paths, boolean again, boolean prune) {

    public IndexRequest {
        paths = List.copyOf(paths);
    }

    /** Returns a request for what is new or has changed. */
    public static IndexRequest of(List<Path> paths) {
        return new IndexRequest(paths, false, false);
    }
}
