package org.tongwen.indexer.load;

/** What became of an entry. */
record BulkAnswer(BulkEntry entry, Answer answer) {}
