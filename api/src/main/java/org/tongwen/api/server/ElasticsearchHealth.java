package org.tongwen.api.server;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Mono;

/** Tells whether documents can be searched at this moment. */
final class ElasticsearchHealth implements ReactiveHealthIndicator {

    private final TongwenElasticsearch elasticsearch;

    ElasticsearchHealth(TongwenElasticsearch elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    @Override
    public Mono<Health> health() {
        return Mono.fromFuture(elasticsearch::readiness)
                .map(health -> health.up()
                        ? Health.up().build()
                        : Health.down().withDetail("reason", health.reason()).build());
    }
}
