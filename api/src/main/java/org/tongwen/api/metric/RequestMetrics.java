package org.tongwen.api.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.tongwen.elasticsearch.connection.RequestListener;
import org.tongwen.elasticsearch.connection.RequestWatch;

/** Measures how long requests to Elasticsearch take, how they end, and how many are under way: each of those holds a connection. */
public final class RequestMetrics implements RequestListener, AutoCloseable {

    private static final String NAME = "tongwen.elasticsearch.requests";

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final RequestWatch requests;
    private final MeterRegistry registry;
    private final AtomicInteger active = new AtomicInteger();

    /** Measures those that this tells of, until it is closed. */
    public RequestMetrics(RequestWatch requests, MeterRegistry registry) {
        this.requests = requests;
        this.registry = registry;
        Gauge.builder(NAME + ".active", active, AtomicInteger::get)
                .description("Requests to Elasticsearch under way, of the 200 that can be at once")
                .register(registry);
        requests.add(this);
    }

    @Override
    public void begun(String kind) {
        active.incrementAndGet();
    }

    @Override
    public void ended(String kind, Outcome outcome, Duration took) {
        active.decrementAndGet();
        Timer.builder(NAME)
                .description("Requests to Elasticsearch, by kind and end")
                .tag("request", kind)
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    @Override
    public void close() {
        requests.remove(this);
    }
}
