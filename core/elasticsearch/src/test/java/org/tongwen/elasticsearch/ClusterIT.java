package org.tongwen.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.SampleDocument;

/** A cluster as its settings name it: two addresses, one of which nobody answers, and an index of three shards. */
class ClusterIT {

    private static final int DOCUMENTS = 12;

    private static TongwenElasticsearch server;
    private static TongwenElasticsearch cluster;
    private static ElasticsearchClient writer;
    private static ElasticsearchClient reader;

    @BeforeAll
    static void open() throws IOException {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "cluster-");
        server = TongwenElasticsearch.open(TestServer.settings(directory), line -> {});
        String there = ((Rest5ClientTransport) server.reader()._transport())
                .restClient()
                .getNodes()
                .getFirst()
                .getHost()
                .toURI();
        Properties passwords = new Properties();
        try (var file = Files.newBufferedReader(directory.resolve("server/passwords.properties"))) {
            passwords.load(file);
        }
        Map<String, String> settings = Map.of(
                ElasticsearchSettings.URIS, "http://127.0.0.1:1," + there,
                ElasticsearchSettings.USERNAME, "tongwen_writer",
                ElasticsearchSettings.PASSWORD, passwords.getProperty("tongwen_writer"),
                ElasticsearchSettings.SHARDS, "3",
                ElasticsearchSettings.REPLICAS, "0");
        cluster = TongwenElasticsearch.open(ElasticsearchSettings.of(settings::get), line -> {});
        writer = new ElasticsearchClient(cluster.writer()._transport());
        reader = new ElasticsearchClient(cluster.reader()._transport());
        cluster.index().ensure();
    }

    @AfterAll
    static void close() {
        if (cluster != null) {
            cluster.close();
        }
        server.close();
    }

    @Test
    void theVersionChangesWithEachWriteWhateverTheShard() throws IOException {
        List<String> versions = new ArrayList<>(List.of(version()));
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < DOCUMENTS; i++) {
                write("document " + i);
                versions.add(version());
            }
        }
        assertThat(version()).isEqualTo(versions.getLast());
        assertThat(shardsInUse()).isEqualTo(3);
        assertThat(versions).hasSize(1 + 2 * DOCUMENTS).doesNotHaveDuplicates();
    }

    @Test
    void whatIsAskedOfAClusterIsUnderstoodAlsoForAStateThatIsKept() throws IOException {
        write("kept");
        String state = reader.openPointInTime(
                        request -> request.index(IndexNames.READ).keepAlive(time -> time.time("1m")))
                .id();
        assertThat(reader.search(request -> request.pit(pit -> pit.id(state)), Void.class)
                        .shards()
                        .failed()
                        .intValue())
                .isZero();
        assertThat(reader.closePointInTime(request -> request.id(state)).succeeded())
                .isTrue();
    }

    private static String version() {
        return cluster.index().version().join();
    }

    private static long shardsInUse() throws IOException {
        return reader
                .indices()
                .stats(request -> request.index(IndexNames.READ).level(Level.Shards))
                .indices()
                .values()
                .stream()
                .flatMap(index -> index.shards().values().stream())
                .flatMap(List::stream)
                .filter(shard -> shard.docs() != null && shard.docs().count() > 0)
                .count();
    }

    private static void write(String id) throws IOException {
        writer.index(request -> request.index(IndexNames.WRITE)
                .id(id)
                .document(SampleDocument.complete(id))
                .refresh(Refresh.True));
    }
}
