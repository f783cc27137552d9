package org.tongwen.elasticsearch.inspection;

import org.jspecify.annotations.Nullable;

/**
 * A node of Elasticsearch.
 *
 * @param version of Elasticsearch
 * @param plugin version of the analysis plugin; null if the node does not have it
 */
public record NodeFacts(
        String name, String version, @Nullable String plugin) {}
