package org.tongwen.indexer.source;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Hands some things to others than the intake behind it. */
record RedirectedIntake(Intake behind, Consumer<RawDocument> documents, LongConsumer bytesRead) implements Intake {

    @Override
    public void document(RawDocument document) {
        documents.accept(document);
    }

    @Override
    public void failure(Place place, String reason) {
        behind.failure(place, reason);
    }

    @Override
    public void bytes(long count) {
        bytesRead.accept(count);
    }
}
