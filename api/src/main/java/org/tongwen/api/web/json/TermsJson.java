package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words that are typical of the documents that match.
 *
 * @param items the surest first
 */
public record TermsJson(Meta meta, List<Item> items) {

    /**
     * What is true of the answer as a whole.
     *
     * @param rest how many documents do not match
     * @param sampled in how many of the documents that match words were looked for, to be counted in all
     * @param countBy always {@code document}
     * @param query how it was understood
     */
    public record Meta(
            DocumentsJson.Total total,
            long rest,
            long sampled,
            String countBy,
            DocumentsJson.QueryJson query,
            DocumentsJson.Match match,
            long tookMs,
            String indexVersion,
            ReceiptJson receipt) {}

    /**
     * A word that relatively more documents of a set have than of the other.
     *
     * @param word in its folded form, in which both scripts are one
     * @param count how many documents of the set have it
     * @param share which part of them these are
     * @param elsewhere how many documents of the other set have it
     * @param elsewhereShare which part of them these are; null where that set is empty
     * @param score how sure it is that it is no chance: the log-likelihood ratio
     */
    public record Item(
            String word,
            long count,
            double share,
            long elsewhere,
            @Nullable Double elsewhereShare,
            double score) {}
}
