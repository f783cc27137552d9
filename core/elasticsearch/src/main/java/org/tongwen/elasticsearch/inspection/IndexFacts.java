package org.tongwen.elasticsearch.inspection;

/**
 * One index of those that belong to Tongwen.
 *
 * @param name of the index itself, not of an alias
 * @param contract number of the contract that it follows; 0 if it names none
 * @param documents with the notes of those that were removed; 0 while it is red
 * @param bytes of its primary shards on disk
 * @param health as Elasticsearch calls it: green, yellow, red
 * @param searched whether searches ask it
 */
public record IndexFacts(String name, int contract, long documents, long bytes, String health, boolean searched) {}
