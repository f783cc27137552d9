package org.tongwen.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import co.elastic.clients.transport.endpoints.BooleanResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Asks how Elasticsearch is; answers within seconds, and never fails. */
final class HealthProbe {

    private static final long SECONDS = 5;

    private final ElasticsearchAsyncClient reader;
    private final Supplier<Optional<String>> known;

    /**
     * Makes one that asks by a client that may read.
     *
     * @param known what is wrong already before anything is asked
     */
    HealthProbe(ElasticsearchAsyncClient reader, Supplier<Optional<String>> known) {
        this.reader = reader;
        this.known = known;
    }

    CompletableFuture<Health> health() {
        return known.get()
                .map(reason -> CompletableFuture.completedFuture(new Health(false, reason)))
                .orElseGet(() -> reader.cluster()
                        .health(request -> request.index(IndexNames.READ + "*"))
                        .orTimeout(SECONDS, TimeUnit.SECONDS)
                        .handle(HealthProbe::health));
    }

    CompletableFuture<Health> readiness() {
        return health().thenCompose(health -> health.up() ? index(health) : CompletableFuture.completedFuture(health));
    }

    private CompletableFuture<Health> index(Health health) {
        return reader.indices()
                .existsAlias(request -> request.name(IndexNames.READ))
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .handle((found, failure) -> index(health, found, failure));
    }

    private static Health index(Health health, @Nullable BooleanResponse found, @Nullable Throwable failure) {
        if (found == null) {
            return new Health(false, reason(failure));
        }
        return found.value() ? health : new Health(false, "There is no index that can be searched.");
    }

    private static Health health(@Nullable HealthResponse response, @Nullable Throwable failure) {
        if (response != null) {
            boolean up = response.status() != HealthStatus.Red;
            return new Health(up, "Elasticsearch is " + response.status().jsonValue() + ".");
        }
        return new Health(false, reason(failure));
    }

    private static String reason(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof ElasticsearchException refused) {
            return "Elasticsearch answers with status " + refused.status() + ".";
        }
        if (cause instanceof TimeoutException) {
            return "Elasticsearch does not answer within " + SECONDS + " s.";
        }
        return "Elasticsearch cannot be reached.";
    }
}
