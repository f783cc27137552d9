package org.tongwen.api.web.ending;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Waits at the end of a server for the requests under way, for so long, and then has those broken off that are left. */
@Component
class Ending implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /** To tell those that are broken off. */
    private static final Duration LAST = Duration.ofSeconds(2);

    private final Duration limit;
    /** Advances when the end has begun and each request has ended. */
    private final Phaser underWay = new Phaser(1);

    private final Sinks.Empty<Void> over = Sinks.empty();
    private volatile boolean running;
    private volatile boolean begun;

    Ending(@Value("${tongwen.stop.seconds:30}") int seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException("tongwen.stop.seconds is a number from 0");
        }
        this.limit = Duration.ofSeconds(seconds);
    }

    /** Tells whether no more may begin. */
    boolean hasBegun() {
        return begun;
    }

    /** One more request is under way; each has to leave. */
    void enter() {
        underWay.register();
    }

    void leave() {
        underWay.arriveAndDeregister();
    }

    /** Returns what fails when nothing may go on. */
    Mono<Void> over() {
        return over.asMono();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server itself, which then takes no connections any more. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        begun = true;
        running = false;
        int requests = underWay.getUnarrivedParties() - 1;
        if (requests > 0) {
            LOG.info("The server ends; it waits for {}, at most {} s", counted(requests), limit.toSeconds());
        }
        int phase = underWay.arrive();
        try {
            if (!hasEnded(phase, limit)) {
                LOG.warn("Broken off, as the server ends: {}", counted(underWay.getUnarrivedParties()));
                over.tryEmitError(new BrokenOffException(limit)).orThrow();
                hasEnded(phase, LAST);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String counted(int requests) {
        return requests == 1 ? "1 request" : requests + " requests";
    }

    private boolean hasEnded(int phase, Duration patience) throws InterruptedException {
        try {
            underWay.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
