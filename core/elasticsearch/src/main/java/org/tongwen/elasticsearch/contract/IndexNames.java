package org.tongwen.elasticsearch.contract;

/** The one home of the names of index and aliases. */
public final class IndexNames {

    /** What searches ask. */
    public static final String READ = "tongwen-read";

    /** What documents are written to. */
    public static final String WRITE = "tongwen-write";

    /** The index of this contract; its number is {@link DocumentIndex#CONTRACT}. */
    public static final String CURRENT = "tongwen-documents-v" + DocumentIndex.CONTRACT;

    /** What documents were before they were changed or removed, in the same mapping. */
    public static final String PAST = "tongwen-past-v" + DocumentIndex.CONTRACT;

    private IndexNames() {}
}
