package org.tongwen.indexer;

import java.time.Duration;

/**
 * What became of the paths that were given, in numbers.
 *
 * @param read documents found, whether they got into the index or not
 * @param indexed documents that are new in the index
 * @param updated documents that replaced one with the same id
 * @param unchanged documents that were there already
 * @param removed documents that are no longer in the index, as their files have gone
 * @param kept documents that would have been removed, had their files been read without failures
 * @param failed inputs that did not get into the index, among them what is no document at all
 */
public record IndexReport(
        long read,
        long indexed,
        long updated,
        long unchanged,
        long removed,
        long kept,
        long failed,
        Duration elapsed) {}
