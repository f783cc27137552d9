package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.input.BrokenInputStream;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.indexer.source.Upload;
import org.tongwen.model.document.PolicyDocument;

class UploadTest {

    private final InMemorySink sink = new InMemorySink();
    private final List<Outcome> outcomes = new ArrayList<>();

    @Test
    void recordsAreReadAsThoseOfAFile() {
        IndexReport report = upload("""
                {"id": "a", "title": "关于产业集群的通知", "region": "江苏"}
                not JSON

                {"title": "關於產業聚落的公告"}
                """);
        assertThat(report.indexed()).isEqualTo(2);
        assertThat(report.failed()).isOne();
        assertThat(sink.find("a").orElseThrow().place().region()).isEqualTo("320000");
        assertThat(sink.list())
                .extracting(PolicyDocument::provenance)
                .extracting("path")
                .containsExactly("some.jsonl#a", "some.jsonl#4");
        assertThat(outcomes)
                .extracting(outcome ->
                        outcome.kind() + " " + outcome.place().lineNumber().orElse(0))
                .containsExactlyInAnyOrder("INDEXED 1", "FAILED 2", "INDEXED 4");
    }

    @Test
    void anEmptyUploadFails() {
        assertThat(upload("").failed()).isOne();
    }

    @Test
    void whatIsBeyondTheMostIsNamedAndReadToItsEnd() throws IOException {
        String lines = IntStream.rangeClosed(1, Upload.MOST + 5)
                .mapToObj(i -> "{\"id\": \"" + i + "\"}")
                .collect(Collectors.joining("\n"));
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        upload(in);
        Outcome last = outcomes.stream()
                .filter(outcome -> outcome.reason().orElse("").contains("one more than the 100,000"))
                .findFirst()
                .orElseThrow();
        assertThat(last.place().lineNumber()).hasValue(Upload.MOST + 1);
        assertThat(outcomes).hasSize(Upload.MOST + 1);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void nothingElseIsReadBesideALargeRecord() {
        String large = "{\"id\": \"large\"," + " ".repeat(9_000_000) + "\"title\": \"通知\"}\n";
        List<Integer> doneBefore = new ArrayList<>();
        InputStream next =
                new ByteArrayInputStream("{\"id\": \"next\", \"title\": \"公告\"}".getBytes(StandardCharsets.UTF_8)) {
                    @Override
                    public synchronized int read(byte[] bytes, int offset, int length) {
                        doneBefore.add(outcomes.size());
                        return super.read(bytes, offset, length);
                    }
                };
        upload(new SequenceInputStream(new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)), next));
        assertThat(doneBefore.getFirst()).isOne();
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void aConnectionThatBreaksIsAFailure() {
        String sent = "{\"id\": \"a\", \"title\": \"通知\"}\n" + " ".repeat(2_000_000);
        upload(new SequenceInputStream(
                new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), BrokenInputStream.INSTANCE));
        assertThat(outcomes)
                .extracting(Outcome::kind)
                .containsExactlyInAnyOrder(Outcome.Kind.INDEXED, Outcome.Kind.FAILED);
    }

    private IndexReport upload(String lines) {
        return upload(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private IndexReport upload(InputStream lines) {
        return new Indexer().index(new Upload("some.jsonl", lines), sink, new IndexListener() {
            @Override
            public void done(Outcome outcome) {
                outcomes.add(outcome);
            }
        });
    }
}
