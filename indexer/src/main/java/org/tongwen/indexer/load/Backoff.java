package org.tongwen.indexer.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits longer before each attempt, for an index that has too much to do. */
record Backoff(long firstMillis, int attempts) {

    /** About half a minute in all. */
    static final Backoff STANDARD = new Backoff(250, 7);

    boolean allows(int attempt) {
        return attempt <= attempts;
    }

    /** Runs the action after the pause that belongs to this attempt, the first of which is number 1. */
    <T> CompletableFuture<T> after(int attempt, Supplier<CompletableFuture<T>> action) {
        long pause = firstMillis << (attempt - 1);
        // Writers that were refused together should not come back together.
        long jitter = ThreadLocalRandom.current().nextLong(firstMillis + 1);
        Executor later = CompletableFuture.delayedExecutor(pause + jitter, TimeUnit.MILLISECONDS);
        return CompletableFuture.runAsync(() -> {}, later).thenCompose(waited -> action.get());
    }
}
