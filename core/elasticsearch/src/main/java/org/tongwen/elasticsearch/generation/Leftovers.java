package org.tongwen.elasticsearch.generation;

import java.util.List;

/**
 * Indices beside the generation in use.
 *
 * @param unfinished of a next generation: somebody builds it, or was ended before it was done
 * @param replaced of earlier generations
 */
public record Leftovers(List<String> unfinished, List<String> replaced) {}
