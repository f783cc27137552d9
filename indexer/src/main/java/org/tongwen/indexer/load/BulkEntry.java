package org.tongwen.indexer.load;

import co.elastic.clients.util.BinaryData;
import java.util.function.Consumer;

/**
 * A document on its way: as JSON, so that its size is known and it is written once only.
 *
 * @param listener is told what became of it
 */
record BulkEntry(String id, Owner owner, BinaryData json, Consumer<Answer> listener) {}
