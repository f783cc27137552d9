package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ElasticsearchSinkTest {

    private final FakeElasticsearch elasticsearch = new FakeElasticsearch();
    private final ElasticsearchSink sink =
            new ElasticsearchSink(new ElasticsearchAsyncClient(elasticsearch), "tongwen-write", new Backoff(1, 3));

    @Test
    void tellsNewDocumentsFromReplacedOnes() {
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        sink.add(Documents.record("2", null, "d/a.jsonl#2"));
        assertThat(sink.finish()).isEqualTo(new SinkReport(2, 0, List.of()));
        sink.add(Documents.record("2", null, "d/a.jsonl#7"));
        sink.add(Documents.record("3", null, "d/a.jsonl#8"));
        assertThat(sink.finish()).isEqualTo(new SinkReport(1, 1, List.of()));
        assertThat(elasticsearch.documents).containsOnlyKeys("1", "2", "3");
        assertThat(origin("2", "path")).isEqualTo("d/a.jsonl#7");
    }

    @Test
    void writesDocumentsWithOneIdOneAfterTheOther() {
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        sink.add(Documents.record("1", null, "d/a.jsonl#2"));
        assertThat(sink.finish()).isEqualTo(new SinkReport(1, 1, List.of()));
        assertThat(origin("1", "path")).isEqualTo("d/a.jsonl#2");
    }

    @Test
    void overwritesNothingOfAnotherSource() {
        sink.add(Documents.record("1", "甲报", "d/a.jsonl#1"));
        sink.finish();
        sink.add(Documents.record("1", "乙报", "d/b.jsonl#5"));
        SinkReport report = sink.finish();
        assertThat(report.indexed() + report.updated()).isZero();
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.path()).isEqualTo("d/b.jsonl#5");
            assertThat(refusal.reason()).contains("\"1\"", "d/a.jsonl#1", "甲报");
        });
        assertThat(origin("1", "source")).isEqualTo("甲报");
    }

    @Test
    void triesAgainWhatTheIndexHadNoRoomFor() {
        elasticsearch.refusals.put("1", 2);
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        sink.add(Documents.record("2", null, "d/a.jsonl#2"));
        assertThat(sink.finish()).isEqualTo(new SinkReport(2, 0, List.of()));
        assertThat(elasticsearch.bulkSizes).containsExactly(2, 1, 1);
    }

    @Test
    void reportsWhatIsRefusedForGoodAndGoesOn() {
        elasticsearch.refusals.put("1", 1);
        elasticsearch.refusalStatus = 400;
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        sink.add(Documents.record("2", null, "d/a.jsonl#2"));
        SinkReport report = sink.finish();
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.refusals()).containsExactly(new SinkReport.Refusal("d/a.jsonl#1", "no room for 1"));
    }

    @Test
    void givesUpAfterSomeTries() {
        elasticsearch.refusals.put("1", 99);
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        assertThat(sink.finish().refusals()).hasSize(1);
        assertThat(elasticsearch.bulkSizes).hasSize(4);
    }

    @Test
    void sendsBatchesOfLimitedSize() {
        for (int i = 0; i < 2500; i++) {
            sink.add(Documents.record("id" + i, null, "d/a.jsonl#" + i));
        }
        assertThat(sink.finish().indexed()).isEqualTo(2500);
        assertThat(elasticsearch.bulkSizes).containsExactly(1000, 1000, 500);
    }

    @Test
    void failsIfTheIndexCannotBeWrittenAtAll() {
        elasticsearch.broken = new IOException("Connection refused");
        sink.add(Documents.record("1", null, "d/a.jsonl#1"));
        assertThatThrownBy(sink::finish)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the index cannot be written: Connection refused");
    }

    private String origin(String id, String field) {
        return Objects.requireNonNull(elasticsearch.documents.get(id))
                .at("/archive/origin/" + field)
                .asString();
    }
}
