package org.tongwen.api.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.inspection.IndexFacts;
import org.tongwen.elasticsearch.inspection.IndexInspection;

/** Measures the index, once a minute and not when somebody looks at the figures, so that a look never waits for Elasticsearch. */
public final class IndexMetrics implements AutoCloseable {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tongwen-index-metrics").factory());

    private final Supplier<Figures> question;
    private volatile Figures figures = Figures.UNKNOWN;

    /** Measured until this is closed. */
    public IndexMetrics(IndexInspection inspection, MeterRegistry registry) {
        this(() -> Figures.of(inspection), registry, PERIOD);
    }

    IndexMetrics(Supplier<Figures> question, MeterRegistry registry, Duration period) {
        this.question = question;
        Gauge.builder("tongwen.index.documents", this, metrics -> metrics.figures.documents)
                .description("Documents that searches can find; NaN while the index cannot be asked")
                .register(registry);
        Gauge.builder("tongwen.index.size", this, metrics -> metrics.figures.bytes)
                .description("Size of the searched index on disk, without replicas; NaN while it cannot be asked")
                .baseUnit(BaseUnits.BYTES)
                .register(registry);
        var unused = clock.scheduleWithFixedDelay(this::ask, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what is being asked be answered. */
    @Override
    public void close() {
        clock.shutdown();
    }

    /** Those who search find out by themselves that Elasticsearch is away. */
    private void ask() {
        try {
            figures = question.get();
        } catch (ElasticsearchProblem e) {
            figures = Figures.UNKNOWN;
        }
    }

    /** How large an index is. */
    record Figures(double documents, double bytes) {

        static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN);

        private static Figures of(IndexInspection inspection) {
            return new Figures(
                    inspection.searchableDocuments(),
                    inspection.indices().stream()
                            .filter(IndexFacts::searched)
                            .mapToLong(IndexFacts::bytes)
                            .sum());
        }
    }
}
