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

/**
 * Works on several things at once and delivers them in the order in which they came.
 *
 * <p>Only so many are in the workshop at a time: whoever brings one more waits until the oldest is delivered. Things are
 * delivered on the thread that brings them.
 */
final class Workshop<T> implements AutoCloseable {

    private final int places;
    private final ExecutorService workers;
    private final Deque<Future<T>> inWork = new ArrayDeque<>();
    private final Consumer<T> delivery;

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

    void bring(Callable<T> work) {
        if (inWork.size() == places) {
            deliverOldest();
        }
        inWork.add(workers.submit(work));
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
        try {
            delivery.accept(inWork.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document could not be worked on", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("indexing was interrupted");
        }
    }
}
