package org.tongwen.indexer.load;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits longer before each attempt, for an index that has too much to do, or that is being replaced. */
public record Backoff(long firstMillis, int attempts) {

    /** About half a minute in all. */
    public static final Backoff STANDARD = new Backoff(250, 7);

    /** Does something, and again as long as what fails may go well a little later. */
    public <T> CompletableFuture<T> retry(Supplier<CompletableFuture<T>> action) {
        return retry(action, 1);
    }

    /**
     * Waits for the answer to what may be asked again, and asks again as long as what fails may go well a little later.
     *
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if there is none
     */
    <T> T await(Supplier<CompletableFuture<T>> action) {
        return Failures.await(retry(action));
    }

    private <T> CompletableFuture<T> retry(Supplier<CompletableFuture<T>> action, int attempt) {
        return action.get()
                .exceptionallyCompose(failure -> Failures.isPassing(failure) && allows(attempt)
                        ? after(attempt, () -> retry(action, attempt + 1))
                        : CompletableFuture.failedFuture(failure));
    }

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
