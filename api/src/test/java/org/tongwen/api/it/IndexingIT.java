package org.tongwen.api.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;
import org.tongwen.indexer.Outcome;
import org.tongwen.indexer.load.ElasticsearchSink;

/** Runs that follow each other, in an index of their own on the server of the other tests. */
@ExtendWith(SampleServer.class)
class IndexingIT {

    private static final String INDEX = "tongwen-documents-it";

    private final ElasticsearchAsyncClient client;

    @TempDir
    Path folder;

    IndexingIT(TongwenElasticsearch elasticsearch) {
        this.client = elasticsearch.writer();
    }

    @BeforeEach
    void createIndex() throws IOException {
        try (InputStream contract = Objects.requireNonNull(DocumentIndex.class.getResourceAsStream("index.json"))) {
            client.indices()
                    .create(request -> request.index(INDEX).withJson(contract))
                    .join();
        }
        Files.writeString(
                folder.resolve("laws.jsonl"),
                String.join(
                        "\n", IntStream.range(0, 400).mapToObj(IndexingIT::law).toList()));
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve("notice-" + i + ".txt"), "关于第" + i + "次检查的通知\n请各地照办。");
        }
    }

    @AfterEach
    void deleteIndex() {
        client.indices().delete(request -> request.index(INDEX)).join();
    }

    @Test
    void aSecondRunWritesOnlyWhatChangedAndRemovesWhatHasGone() throws IOException {
        assertThat(index(false).indexed()).isEqualTo(700);
        List<String> before = contents();
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("notice-" + i + ".txt"), "关于第" + i + "次复查的通知\n请各地照办。");
            Files.delete(folder.resolve("notice-" + (100 + i) + ".txt"));
        }
        Files.writeString(
                folder.resolve("laws.jsonl"),
                String.join(
                        "\n", IntStream.range(5, 400).mapToObj(IndexingIT::law).toList()));
        IndexReport second = index(true);
        assertThat(second.updated()).isEqualTo(10);
        assertThat(second.removed()).isEqualTo(15);
        assertThat(second.unchanged()).isEqualTo(675);
        assertThat(second.indexed() + second.failed() + second.kept()).isZero();
        List<String> after = contents();
        assertThat(after).hasSize(685);
        assertThat(after.stream().filter(before::contains)).hasSize(675);
        Files.writeString(folder.resolve("notice-100.txt"), "关于第100次检查的通知\n请各地照办。");
        assertThat(index(true).indexed()).isEqualTo(1);
    }

    @Test
    void aRunThatWasInterruptedIsFinishedByTheNext() {
        IndexListener breaking = new IndexListener() {
            private int left = 350;

            @Override
            public void done(Outcome outcome) {
                if (left-- == 0) {
                    throw new CancellationException("pulled the plug");
                }
            }
        };
        IndexRequest request = IndexRequest.of(List.of(folder));
        assertThatThrownBy(() -> new Indexer().index(request, sink(), breaking)).hasMessage("pulled the plug");
        IndexReport rest = index(false);
        assertThat(rest.unchanged()).isGreaterThanOrEqualTo(350);
        // What the first run had sent already may arrive while the second one writes it.
        assertThat(rest.indexed() + rest.updated()).isEqualTo(700 - rest.unchanged());
        assertThat(contents()).hasSize(700);
        assertThat(index(false).unchanged()).isEqualTo(700);
    }

    private IndexReport index(boolean prune) {
        return new Indexer().index(new IndexRequest(List.of(folder), false, prune), sink(), IndexListener.NONE);
    }

    private ElasticsearchSink sink() {
        return new ElasticsearchSink(client, INDEX);
    }

    /** Returns id and hash of all documents that are there. */
    private List<String> contents() {
        return client
                .search(
                        request -> request.index(INDEX)
                                .size(1_000)
                                .source(source -> source.fetch(false))
                                .query(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(Fields.DELETED_AT)))))
                                .sort(sort -> sort.field(f -> f.field(Fields.ID).order(SortOrder.Asc)))
                                .docvalueFields(f -> f.field(Fields.CONTENT_HASH)),
                        Void.class)
                .join()
                .hits()
                .hits()
                .stream()
                .map(hit -> hit.id() + " "
                        + Objects.requireNonNull(hit.fields().get(Fields.CONTENT_HASH))
                                .to(String[].class)[0])
                .toList();
    }

    private static String law(int number) {
        return "{\"id\":\"law-" + number + "\",\"title\":\"某省河道管理条例之" + number + "\",\"body\":\"第一条 为了加强河道管理，制定本条例。\"}";
    }
}
