package org.tongwen.indexer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and delivers them in the order in which they came.
 *
 * <p>Only so many, and so many bytes, are in the workshop at a time: whoever brings more waits until the oldest are delivered.
 * Things are delivered on the thread that brings them.
 */
final class Workshop<T> implements AutoCloseable {

    /** Work that takes longer is given up: one document must not hold up the others for ever. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    /** So many bytes of documents are in work, fewer if there is little memory; a larger document is worked on alone. */
    private static final long MAX_BYTES =
            Math.min(32 << 20, Runtime.getRuntime().maxMemory() / 16);

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final int places = 16 * processors;
    private final Duration longest;
    private final Deque<Job<T>> inWork = new ArrayDeque<>();
    private final Consumer<T> delivery;
    private ExecutorService workers = workers();
    private long bytesInWork;

    /** Work that goes on, and what to deliver if it fails. */
    private record Job<T>(Future<T> result, long bytes, Function<Throwable, T> instead) {}

    Workshop(Consumer<T> delivery) {
        this(delivery, LONGEST);
    }

    Workshop(Consumer<T> delivery, Duration longest) {
        this.delivery = delivery;
        this.longest = longest;
    }

    /**
     * Takes in some work.
     *
     * @param bytes how much it holds in memory
     * @param instead what to deliver if the work fails of this cause; a {@link TimeoutException} if it takes too long
     */
    void bring(Callable<T> work, long bytes, Function<Throwable, T> instead) {
        while (!inWork.isEmpty() && (inWork.size() == places || bytesInWork + bytes > MAX_BYTES)) {
            deliverOldest();
        }
        bytesInWork += bytes;
        inWork.add(new Job<>(workers.submit(work), bytes, instead));
    }

    /** Whether a thing holds so much that nothing else should be held beside it: what is made of it takes several times as much. */
    static boolean isLarge(long bytes) {
        return bytes > MAX_BYTES / 4;
    }

    /** Delivers all that is in work. */
    void deliver() {
        while (!inWork.isEmpty()) {
            deliverOldest();
        }
    }

    /** Delivers all that is still in work. */
    @Override
    public void close() {
        try {
            deliver();
        } finally {
            workers.shutdownNow();
        }
    }

    private void deliverOldest() {
        Job<T> job = inWork.remove();
        bytesInWork -= job.bytes();
        delivery.accept(result(job));
    }

    private T result(Job<T> job) {
        try {
            return job.result().get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return job.instead().apply(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            job.result().cancel(true);
            // Its worker may never come back: the others finish what they have, and new ones take over.
            workers.shutdown();
            workers = workers();
            return job.instead().apply(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("indexing was interrupted");
        }
    }

    private ExecutorService workers() {
        return Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "tongwen-indexer");
            thread.setDaemon(true);
            return thread;
        });
    }
}
