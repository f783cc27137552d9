package org.tongwen.api.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

class IndexMetricsTest {

    private static final int PATIENCE_SECONDS = 10;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final LinkedBlockingQueue<Thread> asked = new LinkedBlockingQueue<>();

    @Test
    void looksAskNothing() throws InterruptedException {
        try (IndexMetrics metrics = new IndexMetrics(this::answer, registry, Duration.ofHours(1))) {
            assertThat(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotEqualTo(Thread.currentThread());
            List<Double> looks = List.of(documents(), documents(), documents());
            assertThat(looks).allMatch(documents -> documents.isNaN() || documents == 7);
            assertThat(asked).isEmpty();
            assertThat(metrics).isNotNull();
        }
    }

    @Test
    void anIndexThatCannotBeAskedHasNoFiguresUntilItCan() throws InterruptedException {
        try (IndexMetrics metrics = new IndexMetrics(this::answer, registry, Duration.ofMillis(1))) {
            awaitThree();
            assertThat(documents()).isEqualTo(7);
            away = true;
            awaitThree();
            assertThat(documents()).isNaN();
            away = false;
            awaitThree();
            assertThat(documents()).isEqualTo(7);
            assertThat(metrics).isNotNull();
        }
    }

    private volatile boolean away;

    /** The second begins after the first has been answered in the present way, and the third after the second. */
    private void awaitThree() throws InterruptedException {
        asked.clear();
        for (int i = 0; i < 3; i++) {
            assertThat(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
        }
    }

    private IndexMetrics.Figures answer() {
        asked.add(Thread.currentThread());
        if (away) {
            throw new ElasticsearchProblem("away");
        }
        return new IndexMetrics.Figures(7, 1_000);
    }

    private double documents() {
        return registry.get("tongwen.index.documents").gauge().value();
    }
}
