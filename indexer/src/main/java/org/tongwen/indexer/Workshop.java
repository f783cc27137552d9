package org.tongwen.indexer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on several things at once and delivers them in the order in which they came.
 *
 * <p>Only so many are in the workshop at a time: whoever brings one more waits until the oldest is delivered. Things are
 * delivered on the thread that brings them.
 */
final class Workshop<T> implements AutoCloseable {

    private final int places;
    private final ExecutorService workers;
    private final Deque<Job<T>> inWork = new ArrayDeque<>();
    private final Consumer<T> delivery;

    /** Work that goes on, and what to deliver if it fails. */
    private record Job<T>(Future<T> result, Function<ExecutionException, T> instead) {}

    Workshop(Consumer<T> delivery) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.places = 16 * processors;
        this.workers = Executors.newFixedThreadPool(processors, task -> {
            Thread thread = new Thread(task, "tongwen-indexer");
            thread.setDaemon(true);
            return thread;
        });
        this.delivery = delivery;
    }

    /**
     * Takes in some work.
     *
     * @param instead what to deliver if the work fails of this cause
     */
    void bring(Callable<T> work, Function<ExecutionException, T> instead) {
        if (inWork.size() == places) {
            deliverOldest();
        }
        inWork.add(new Job<>(workers.submit(work), instead));
    }

    /** Delivers all that is still in work. */
    @Override
    public void close() {
        try {
            while (!inWork.isEmpty()) {
                deliverOldest();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void deliverOldest() {
        Job<T> job = inWork.remove();
        try {
            delivery.accept(job.result().get());
        } catch (ExecutionException e) {
            delivery.accept(job.instead().apply(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("indexing was interrupted");
        }
    }
}
