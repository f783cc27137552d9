package org.tongwen.indexer.load;

import co.elastic.clients.util.BinaryData;

/** A document on its way: as JSON, so that its size is known and it is written once only. */
record BulkEntry(String id, Owner owner, BinaryData json) {}
