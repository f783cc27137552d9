package org.tongwen.api.web.json;

import java.util.List;

/**
 * The words that stand near those of a query more often than by chance.
 *
 * @param items the strongest first
 */
public record CollocationsJson(Meta meta, List<Item> items) {

    /**
     * What is true of the answer as a whole.
     *
     * @param occurrences places where the words of the query stand
     * @param documents documents that match, or works, whose words were counted
     * @param tokens all words in them, without those of the query
     * @param windowTokens those of them that stand near an occurrence
     * @param words how many different words stand near often enough and more often than by chance
     * @param match how the query was read: {@code exact}, {@code all} or {@code any}
     * @param countBy whether each document counts, or each work once
     * @param measure by what they are ordered: {@code log_likelihood} or {@code mi}
     */
    public record Meta(
            long occurrences,
            long documents,
            long tokens,
            long windowTokens,
            int words,
            String match,
            String countBy,
            String measure,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /**
     * A word that stands near.
     *
     * @param word in its folded form, in which both scripts are one
     * @param written as it is written most often where it stands near
     * @param count how often it stands near
     * @param expected how often it would by chance
     * @param elsewhere how often it stands in the same documents without being near
     * @param documents in how many of them it stands near
     * @param logLikelihood how sure it is that it does not stand there by chance
     * @param mi the binary logarithm of {@code count} to {@code expected}
     */
    public record Item(
            String word,
            String written,
            long count,
            double expected,
            long elsewhere,
            long documents,
            double logLikelihood,
            double mi) {}
}
