package org.tongwen.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.connection.Credentials;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.connection.RequestWatch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDefinition;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.SampleDocument;
import org.tongwen.model.term.PolicyWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the door gives, on one real server: two users, health, and the index. */
@TestMethodOrder(MethodName.class)
class TongwenElasticsearchIT {

    private static Path directory;
    private static TongwenElasticsearch elasticsearch;
    private static ElasticsearchClient writer;
    private static ElasticsearchClient reader;
    private static final List<String> progress = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "door-");
        elasticsearch = TongwenElasticsearch.open(TestServer.settings(directory), progress::add);
        writer = new ElasticsearchClient(elasticsearch.writer()._transport());
        reader = new ElasticsearchClient(elasticsearch.reader()._transport());
    }

    @AfterAll
    static void close() {
        if (elasticsearch != null) {
            elasticsearch.close();
        }
    }

    @Test
    void a1_theStartIsToldInTwoLines() {
        assertThat(progress).hasSize(2);
        assertThat(progress.get(0)).matches("Starting Elasticsearch 9\\.\\d+\\.\\d+ …");
        assertThat(progress.get(1)).matches("Elasticsearch is ready in \\d+ s\\.");
    }

    @Test
    void a2_healthIsUpEvenBeforeThereIsAnIndexButNothingCanBeSearched() {
        assertThat(elasticsearch.health().join().up()).isTrue();
        assertThat(elasticsearch.readiness().join())
                .isEqualTo(new Health(false, "There is no index that can be searched."));
    }

    @Test
    void a3_whatTheServerKeepsIsClosedToOthers() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(file -> !file.equals(directory)).filter(file -> isOpenToOthers(directory, file)))
                    .isEmpty();
        }
        assertThat(permissions(directory.resolve("config/elasticsearch.keystore")))
                .isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("config/users"))).isEqualTo("rw-------");
        assertThat(permissions(directory.resolve("server/passwords.properties")))
                .isEqualTo("rw-------");
    }

    @Test
    void a4_aWrongPasswordIsRefused() throws Exception {
        URI uri = uri();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest anonymous =
                    HttpRequest.newBuilder(uri.resolve("/_cluster/health")).build();
            assertThat(http.send(anonymous, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
        ElasticsearchAsyncClient intruder =
                Clients.embedded(uri, Credentials.ofUser("tongwen_writer", "guess"), new RequestWatch());
        assertThatThrownBy(() -> new DocumentIndex(intruder, intruder, IndexDefinition.standard()).ensure())
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageStartingWith("Elasticsearch refuses the credentials.")
                .hasMessageNotContaining("guess");
        intruder._transport().close();
    }

    @Test
    void b1_theIndexIsMadeOnceEvenIfTwoWantIt() throws IOException {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(elasticsearch.index()::ensure),
                        CompletableFuture.runAsync(elasticsearch.index()::ensure))
                .join();
        elasticsearch.index().ensure();

        assertThat(elasticsearch.readiness().join().up()).isTrue();
        assertThat(writer.indices().get(get -> get.index("tongwen-*")).indices())
                .containsOnlyKeys(IndexNames.documents(1), IndexNames.past(1));
    }

    @Test
    void b2_theServerHasTheMappingOfTheContract() throws IOException {
        JsonNode expected = JsonMapper.shared()
                .readTree(Objects.requireNonNull(DocumentIndex.class.getResourceAsStream("index.json")))
                .required("mappings");

        JsonNode actual = JsonMapper.shared()
                .readTree(get("/" + IndexNames.READ + "/_mapping"))
                .required(IndexNames.documents(1))
                .required("mappings");

        ((ObjectNode) expected.required("_meta")).put("words", PolicyWords.version(PolicyWords.list()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void b3_theSettingsOfTheContractArrive() throws IOException {
        JsonNode settings = JsonMapper.shared()
                .readTree(get("/" + IndexNames.READ + "/_settings"))
                .required(IndexNames.documents(1))
                .required("settings")
                .required("index");

        assertThat(settings.required("auto_expand_replicas").asString()).isEqualTo("0-1");
        assertThat(settings.at("/highlight/max_analyzed_offset").asString()).isEqualTo("20000000");
        assertThat(settings.at("/mapping/total_fields/limit").asString()).isEqualTo("200");
    }

    @Test
    void b4_oneUserWritesAndTheOtherReads() throws IOException {
        IndexDocument document = SampleDocument.complete("one");
        writer.index(request ->
                request.index(IndexNames.WRITE).id("one").document(document).refresh(Refresh.True));

        assertThat(reader.get(request -> request.index(IndexNames.READ).id("one"), IndexDocument.class)
                        .source())
                .isEqualTo(document);
        assertThat(countOf("关于推动")).isOne();
        assertThat(countOf("關於推動")).isOne();
        assertThatThrownBy(() ->
                        reader.index(request -> request.index(IndexNames.WRITE).document(document)))
                .isInstanceOfSatisfying(
                        ElasticsearchException.class,
                        refused -> assertThat(refused.status()).isEqualTo(403));
        assertThatThrownBy(() -> reader.indices().delete(request -> request.index(IndexNames.documents(1))))
                .isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void b5_theReaderMayDoAllThatSearchNeeds() throws IOException {
        assertThat(reader.indices()
                        .analyze(request -> request.index(IndexNames.READ)
                                .field(Fields.TITLE)
                                .text("關於"))
                        .tokens())
                .extracting(token -> token.token())
                .containsExactly("关", "于");
        assertThat(reader.cluster().health().clusterName()).isEqualTo("tongwen");
        String pit = reader.openPointInTime(
                        request -> request.index(IndexNames.READ).keepAlive(time -> time.time("1m")))
                .id();
        assertThat(reader.closePointInTime(request -> request.id(pit)).succeeded())
                .isTrue();
    }

    @Test
    void b6_theVersionChangesWithTheContent() throws IOException {
        String before = elasticsearch.index().version().join();
        assertThat(elasticsearch.index().version().join()).isEqualTo(before);

        write("two");
        String added = elasticsearch.index().version().join();
        write("two");
        String written = elasticsearch.index().version().join();
        writer.delete(request -> request.index(IndexNames.WRITE).id("one").refresh(Refresh.True));
        String deleted = elasticsearch.index().version().join();

        assertThat(List.of(before, added, written, deleted)).doesNotHaveDuplicates();
    }

    @Test
    void b7_aWriteToAnIndexThatIsNotThereMakesNone() {
        assertThatThrownBy(() ->
                        writer.index(request -> request.index("tongwen-wriet").document(SampleDocument.complete("x"))))
                .isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void c1_anIndexOfAnotherContractIsRefused() throws IOException {
        writer.indices().delete(request -> request.index(IndexNames.documents(1)));
        writer.indices()
                .create(request -> request.index("tongwen-documents-v0")
                        .aliases(IndexNames.READ, alias -> alias)
                        .aliases(IndexNames.WRITE, alias -> alias.isWriteIndex(true)));

        assertThatThrownBy(() -> elasticsearch.index().ensure())
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageStartingWith("The index tongwen-documents-v0 follows contract ?");
    }

    @Test
    void c2_healthIsDownWhenTheServerCannotBeReached() {
        ElasticsearchSettings nowhere =
                ElasticsearchSettings.of(name -> ElasticsearchSettings.URIS.equals(name) ? "http://127.0.0.1:1" : null);

        try (TongwenElasticsearch cluster = TongwenElasticsearch.open(nowhere, progress::add)) {
            assertThat(cluster.health().join()).isEqualTo(new Health(false, "Elasticsearch cannot be reached."));
            assertThatThrownBy(() -> cluster.index().ensure())
                    .isInstanceOf(ElasticsearchProblem.class)
                    .hasMessageStartingWith("Elasticsearch does not answer");
        }
    }

    private static IndexDocument write(String id) throws IOException {
        IndexDocument document = SampleDocument.complete(id);
        writer.index(request ->
                request.index(IndexNames.WRITE).id(id).document(document).refresh(Refresh.True));
        return document;
    }

    private static long countOf(String phrase) throws IOException {
        return reader.count(request -> request.index(IndexNames.READ)
                        .query(query -> query.matchPhrase(
                                match -> match.field(Fields.TITLE).query(phrase))))
                .count();
    }

    private static InputStream get(String path) throws IOException {
        return client().performRequest(new Request("GET", path)).getEntity().getContent();
    }

    private static URI uri() {
        return URI.create(client().getNodes().getFirst().getHost().toURI());
    }

    private static Rest5Client client() {
        return ((Rest5ClientTransport) reader._transport()).restClient();
    }

    private static boolean isOpenToOthers(Path root, Path file) {
        Path top = root.resolve(root.relativize(file).getName(0));
        return !"rwx------".equals(permissions(top));
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
