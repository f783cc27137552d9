package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Asks how indices that are being restored are, until all can be searched. */
final class RestoredIndices {

    private static final long POLL_MILLIS = 300;

    /** A shard waits a moment before it is begun; one that waits longer has failed. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ElasticsearchClient client;

    RestoredIndices(ElasticsearchClient client) {
        this.client = client;
    }

    void await(List<String> indices) {
        Instant lastMove = Instant.now();
        HealthResponse health = health(indices);
        while (health.status() == HealthStatus.Red) {
            if (health.initializingShards() > 0) {
                lastMove = Instant.now();
            } else if (lastMove.plus(PATIENCE).isBefore(Instant.now())) {
                throw new ElasticsearchProblem("Elasticsearch cannot restore all parts of " + String.join(", ", indices)
                        + ". Its log tells why: a damaged snapshot, a full disk, or a missing analysis plugin.");
            }
            Requests.pause(POLL_MILLIS);
            health = health(indices);
        }
    }

    private HealthResponse health(List<String> indices) {
        return Requests.send(
                "tell how its indices are", () -> client.cluster().health(request -> request.index(indices)));
    }
}
