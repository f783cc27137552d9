package org.tongwen.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.backup.Snapshots;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.connection.RequestWatch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.IndexDefinition;
import org.tongwen.elasticsearch.generation.Generations;
import org.tongwen.elasticsearch.inspection.ClusterInspection;
import org.tongwen.elasticsearch.inspection.IndexInspection;
import org.tongwen.elasticsearch.server.EmbeddedServer;
import org.tongwen.elasticsearch.server.ServerProbe;

/** The door to Elasticsearch: the program's own server, kept running as long as this is open, or somebody's cluster. */
public final class TongwenElasticsearch implements AutoCloseable {

    private final @Nullable EmbeddedServer server;
    private final ElasticsearchAsyncClient writer;
    private final ElasticsearchAsyncClient reader;
    private final IndexDefinition definition;
    private final RequestWatch requests;
    private final HealthProbe health;

    private TongwenElasticsearch(
            @Nullable EmbeddedServer server,
            ElasticsearchAsyncClient writer,
            ElasticsearchAsyncClient reader,
            IndexDefinition definition,
            RequestWatch requests) {
        this.server = server;
        this.writer = writer;
        this.reader = reader;
        this.definition = definition;
        this.requests = requests;
        this.health = new HealthProbe(reader, () -> Optional.ofNullable(server).flatMap(EmbeddedServer::findProblem));
    }

    /**
     * Opens what the settings name; the own server answers when this returns, a cluster is not asked yet.
     *
     * @param progress takes one line when a start begins, and one when it is done
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if it cannot be had
     */
    public static TongwenElasticsearch open(ElasticsearchSettings settings, Consumer<String> progress) {
        RequestWatch requests = new RequestWatch();
        return switch (settings) {
            case ElasticsearchSettings.Embedded embedded -> {
                EmbeddedServer server = EmbeddedServer.open(embedded, progress);
                yield new TongwenElasticsearch(
                        server,
                        Clients.embedded(server.uri(), server.writer(), requests),
                        Clients.embedded(server.uri(), server.reader(), requests),
                        IndexDefinition.standard(),
                        requests);
            }
            case ElasticsearchSettings.External external ->
                new TongwenElasticsearch(
                        null,
                        Clients.externalWriter(external, requests),
                        Clients.externalReader(external, requests),
                        IndexDefinition.standard().spread(external.shards(), external.replicas()),
                        requests);
        };
    }

    /**
     * Opens what runs already, and starts, holds and watches nothing: the own server may end while this is open. Empty if the
     * own server does not run; a cluster is not asked yet.
     */
    public static Optional<TongwenElasticsearch> find(ElasticsearchSettings settings) {
        RequestWatch requests = new RequestWatch();
        return switch (settings) {
            case ElasticsearchSettings.Embedded embedded ->
                ServerProbe.find(embedded.data())
                        .map(server -> new TongwenElasticsearch(
                                null,
                                Clients.embedded(server.uri(), server.writer(), requests),
                                Clients.embedded(server.uri(), server.reader(), requests),
                                IndexDefinition.standard(),
                                requests));
            case ElasticsearchSettings.External external -> Optional.of(open(external, line -> {}));
        };
    }

    /** Returns the client that may write the index. */
    public ElasticsearchAsyncClient writer() {
        return writer;
    }

    /** Returns the client that may only read; of a cluster, the one that its credentials allow. */
    public ElasticsearchAsyncClient reader() {
        return reader;
    }

    /** Returns the index. */
    public DocumentIndex index() {
        return new DocumentIndex(writer, reader, definition);
    }

    /** Returns the generations of the index. */
    public Generations generations() {
        return new Generations(writer, definition);
    }

    /** Returns what takes and restores snapshots. */
    public Snapshots snapshots() {
        return new Snapshots(writer);
    }

    /** Returns what tells an operator of the index. */
    public IndexInspection inspection() {
        return new IndexInspection(reader);
    }

    /** Returns what tells an operator of the nodes, and of what its user may do. */
    public ClusterInspection cluster() {
        return new ClusterInspection(writer);
    }

    /** Returns what tells of the requests of both clients. */
    public RequestWatch requests() {
        return requests;
    }

    /** Returns whether Elasticsearch and the index are well, asked now; answers within seconds, and never fails. */
    public CompletableFuture<Health> health() {
        return health.health();
    }

    /** Returns whether searches can be answered: all is well, and there is an index; answers within seconds, and never fails. */
    public CompletableFuture<Health> readiness() {
        return health.readiness();
    }

    /** Closes the clients and gives back the lease on the own server, which stops unless others use it. */
    @Override
    public void close() {
        try {
            writer._transport().close();
            reader._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
