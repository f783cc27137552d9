package org.tongwen.indexer.load;

import java.util.List;

/**
 * A document that is in the index.
 *
 * @param path as in {@link org.tongwen.model.document.Provenance#path}
 * @param parts paths of further files that hold parts of it
 */
public record Indexed(String id, String path, List<String> parts) {}
