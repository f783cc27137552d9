package org.tongwen.elasticsearch.contract;

/**
 * The one home of the names of indices and aliases. Programs ask by aliases; the indices behind them are replaced when the collection is
 * built anew.
 */
public final class IndexNames {

    /** What searches ask. */
    public static final String READ = "tongwen-read";

    /** What documents are written to. */
    public static final String WRITE = "tongwen-write";

    /** What documents were before they were changed or removed. */
    public static final String PAST = "tongwen-past";

    /** How the names of all indices of documents begin, of whatever contract. */
    public static final String DOCUMENTS_PREFIX = "tongwen-documents-";

    /** How the names of all indices of the past begin; not the alias's. */
    public static final String PAST_PREFIX = "tongwen-past-";

    private static final String NUMBERED = "v" + DocumentIndex.CONTRACT + "-%06d";

    /** All indices that are Tongwen's, as Elasticsearch reads patterns. */
    public static final String ALL = "tongwen-*";

    private IndexNames() {}

    /** Returns the name of an index of documents of this contract, the first of which is number 1. */
    public static String documents(int number) {
        return DOCUMENTS_PREFIX + NUMBERED.formatted(number);
    }

    /** Returns the name of the index beside it. */
    public static String past(int number) {
        return PAST_PREFIX + NUMBERED.formatted(number);
    }
}
