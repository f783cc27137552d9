package org.tongwen.elasticsearch.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.indices.AnalyzeResponse;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tongwen.elasticsearch.TestServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.IndexDefinition;
import org.tongwen.elasticsearch.contract.IndexNames;
import org.tongwen.elasticsearch.contract.SampleDocument;

/** One generation takes another's place on a real server, which cuts each by its own words. */
@TestMethodOrder(MethodName.class)
class GenerationsIT {

    private static final String OWN_WORD = "稻漁雙鏈";
    private static final String FOLDED_WORD = "稻渔双链";

    private static TongwenElasticsearch elasticsearch;
    private static ElasticsearchClient writer;
    private static Generations generations;
    private static final Generation NEXT = new Generation(IndexNames.documents(2), Optional.of(IndexNames.past(2)));

    @BeforeAll
    static void open() throws IOException {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "generations-");
        elasticsearch = TongwenElasticsearch.open(TestServer.settings(directory), line -> {});
        writer = new ElasticsearchClient(elasticsearch.writer()._transport());
        generations =
                new Generations(elasticsearch.writer(), new IndexDefinition(1, OptionalInt.empty(), List.of(OWN_WORD)));
    }

    @AfterAll
    static void close() {
        elasticsearch.close();
    }

    @Test
    void a_beforeAnythingIsIndexedThereIsNone() {
        assertThat(generations.find()).isEmpty();
        assertThat(generations.others()).isEmpty();
    }

    @Test
    void b_theFirstIsThatOfTheIndex() {
        elasticsearch.index().ensure();

        assertThat(generations.find())
                .contains(new Generation(IndexNames.documents(1), Optional.of(IndexNames.past(1))));
        assertThat(hasCurrentWords(elasticsearch.index())).isTrue();
    }

    @Test
    void c_theNextIsBuiltApart() {
        assertThat(generations.next()).isEqualTo(NEXT);
        assertThat(generations.others()).containsExactlyElementsOf(NEXT.indices());
        assertThat(generations.leftovers(generations.find().orElseThrow()))
                .isEqualTo(new Leftovers(NEXT.indices(), List.of()));
        assertThat(generations.find().map(Generation::documents)).contains(IndexNames.documents(1));
    }

    @Test
    void d_eachIsCutByItsOwnWords() throws IOException {
        assertThat(cut(IndexNames.documents(1), "培育專精特新，發展稻漁雙鏈"))
                .contains("专精特新")
                .doesNotContain(FOLDED_WORD);
        assertThat(cut(IndexNames.documents(2), "培育專精特新，發展稻漁雙鏈"))
                .contains(FOLDED_WORD)
                .doesNotContain("专精特新");
    }

    @Test
    void e_whatIsSealedTakesNothingUntilItIsOpenedAgain() throws IOException {
        Generation current = generations.find().orElseThrow();
        generations.seal(current);

        assertThatThrownBy(() -> write("refused"))
                .isInstanceOfSatisfying(
                        ElasticsearchException.class,
                        refused -> assertThat(refused.error().type()).isEqualTo("cluster_block_exception"));

        generations.unseal(current);
        write("taken");
    }

    @Test
    void f_theNextTakesThePlaceInOneStep() throws IOException {
        Generation old = generations.find().orElseThrow();
        String pit = writer.openPointInTime(
                        request -> request.index(IndexNames.READ).keepAlive(time -> time.time("1m")))
                .id();
        generations.replace(old, NEXT);

        assertThat(generations.find()).contains(NEXT);
        assertThat(generations.others()).containsExactlyElementsOf(old.indices());
        assertThat(generations.isRead(old.indices())).isTrue();
        assertThat(hasCurrentWords(elasticsearch.index())).isFalse();
        assertThat(hasCurrentWords(new DocumentIndex(
                        elasticsearch.writer(),
                        elasticsearch.reader(),
                        new IndexDefinition(1, OptionalInt.empty(), List.of(OWN_WORD)))))
                .isTrue();
        assertThat(generations.leftovers(NEXT)).isEqualTo(new Leftovers(List.of(), old.indices()));

        writer.closePointInTime(request -> request.id(pit));
        assertThat(generations.isRead(old.indices())).isFalse();
        generations.delete(old.indices());
        assertThat(generations.others()).isEmpty();
    }

    private static void write(String id) throws IOException {
        writer.index(request -> request.index(IndexNames.WRITE)
                .id(id)
                .document(SampleDocument.complete(id))
                .refresh(Refresh.True));
    }

    private static List<String> cut(String index, String text) throws IOException {
        AnalyzeResponse response = writer.indices()
                .analyze(request ->
                        request.index(index).analyzer("tongwen_words").text(text));
        return response.tokens().stream().map(AnalyzeToken::token).toList();
    }

    private static boolean hasCurrentWords(DocumentIndex index) {
        return index.hasCurrentWords(index.metadata().join());
    }
}
