package org.tongwen.elasticsearch.contract;

/** Names of analyzers that are asked for by name, beside those that the mapping gives to its fields. */
public final class Analyzers {

    /** Cuts a query into words. */
    public static final String WORDS_OF_QUERY = "tongwen_words_search";

    private Analyzers() {}
}
