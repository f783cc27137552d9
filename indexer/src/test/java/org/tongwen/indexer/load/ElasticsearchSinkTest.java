package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.indexer.enrich.statement.Statements;
import org.tongwen.model.document.PolicyDocument;

class ElasticsearchSinkTest {

    private final FakeElasticsearch elasticsearch = new FakeElasticsearch();
    private final ElasticsearchSink sink =
            new ElasticsearchSink(new ElasticsearchAsyncClient(elasticsearch), "tongwen-write", new Backoff(1, 3));

    private final List<String> answers = new ArrayList<>();

    @Test
    void tellsNewDocumentsFromReplacedOnes() {
        add("1", null, "d/a.jsonl#1");
        add("2", null, "d/a.jsonl#2");
        sink.finish();
        add("2", null, "d/a.jsonl#7");
        add("3", null, "d/a.jsonl#8");
        sink.finish();
        assertThat(answers).containsExactlyInAnyOrder("1 INDEXED", "2 INDEXED", "2 UPDATED", "3 INDEXED");
        assertThat(elasticsearch.documents).containsOnlyKeys("1", "2", "3");
        assertThat(origin("2", "path")).isEqualTo("d/a.jsonl#7");
    }

    @Test
    void writesDocumentsWithOneIdOneAfterTheOther() {
        add("1", null, "d/a.jsonl#1");
        add("1", null, "d/a.jsonl#2");
        sink.finish();
        assertThat(answers).containsExactly("1 INDEXED", "1 UPDATED");
        assertThat(origin("1", "path")).isEqualTo("d/a.jsonl#2");
    }

    @Test
    void keepsWhatADocumentWasAndHowOldItIsWhereItStays() {
        add("1", null, "d/a.jsonl#1");
        sink.finish();
        String since = state("1", "since");
        add("1", null, "d/a.jsonl#7");
        sink.finish();
        assertThat(state("1", "since")).isEqualTo(since);
        assertThat(elasticsearch.past).isEmpty();
        add("1", "甲报", "d/a.jsonl#7");
        sink.finish();
        assertThat(elasticsearch.past).singleElement().satisfies(past -> {
            assertThat(past.at("/state/since").asString()).isEqualTo(since);
            assertThat(past.at("/state/until").asString()).isGreaterThanOrEqualTo(since);
            assertThat(past.at("/archive/origin/source").isMissingNode()).isTrue();
        });
    }

    @Test
    void overwritesNothingOfAnotherSource() {
        add("1", "甲报", "d/a.jsonl#1");
        sink.finish();
        add("1", "乙报", "d/b.jsonl#5");
        sink.finish();
        assertThat(answers).hasSize(2).last().asString().startsWith("1 REFUSED").contains("d/a.jsonl#1", "甲报");
        assertThat(origin("1", "source")).isEqualTo("甲报");
    }

    @Test
    void triesAgainWhatTheIndexHadNoRoomFor() {
        elasticsearch.refusals.put("1", 2);
        add("1", null, "d/a.jsonl#1");
        add("2", null, "d/a.jsonl#2");
        sink.finish();
        assertThat(answers).containsExactlyInAnyOrder("1 INDEXED", "2 INDEXED");
        assertThat(elasticsearch.bulkSizes).containsExactly(2, 1, 1);
    }

    @Test
    void saysWhatBecameOfAWriteWhoseAnswerWasLost() {
        elasticsearch.lostAnswers = 1;
        add("1", null, "d/a.jsonl#1");
        sink.finish();
        assertThat(answers).containsExactly("1 INDEXED");
        elasticsearch.lostAnswers = 1;
        add("1", "甲报", "d/a.jsonl#1");
        sink.finish();
        assertThat(answers).containsExactly("1 INDEXED", "1 UPDATED");
        assertThat(origin("1", "source")).isEqualTo("甲报");
        assertThat(elasticsearch.past).hasSize(1);
    }

    @Test
    void takesNoDocumentForMissingWhoseShardIsGone() {
        add("1", "甲报", "d/a.jsonl#1");
        sink.finish();
        add("1", "乙报", "d/b.jsonl#5");
        elasticsearch.lostShards = 2;
        sink.finish();
        assertThat(answers).last().asString().startsWith("1 REFUSED");
        assertThat(origin("1", "source")).isEqualTo("甲报");
    }

    @Test
    void reportsWhatIsRefusedForGoodAndGoesOn() {
        elasticsearch.refusals.put("1", 1);
        elasticsearch.refusalStatus = 400;
        add("1", null, "d/a.jsonl#1");
        add("2", null, "d/a.jsonl#2");
        sink.finish();
        assertThat(answers).containsExactlyInAnyOrder("1 REFUSED no room for 1", "2 INDEXED");
    }

    @Test
    void givesUpAfterSomeTries() {
        elasticsearch.refusals.put("1", 99);
        add("1", null, "d/a.jsonl#1");
        sink.finish();
        assertThat(answers).containsExactly("1 REFUSED no room for 1");
        assertThat(elasticsearch.bulkSizes).hasSize(4);
    }

    @Test
    void endsTheRunWhenTheIndexIsClosedToWriters() {
        elasticsearch.refusals.put("1", 99);
        elasticsearch.refusalType = "cluster_block_exception";
        add("1", null, "d/a.jsonl#1");
        assertThatThrownBy(sink::finish)
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("takes no more documents", "no room for 1");
    }

    @Test
    void sendsBatchesOfLimitedSize() {
        for (int i = 0; i < 2500; i++) {
            add("id" + i, null, "d/a.jsonl#" + i);
        }
        sink.finish();
        assertThat(answers).hasSize(2500);
        // As JSON, each has about 2.5 kB.
        assertThat(elasticsearch.bulkSizes).hasSizeGreaterThan(4).allMatch(size -> size < 600);
        assertThat(elasticsearch.bulkSizes.stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(2500);
    }

    @Test
    void failsIfTheIndexCannotBeWrittenAtAll() {
        elasticsearch.broken = new IOException("Connection refused");
        add("1", null, "d/a.jsonl#1");
        assertThatThrownBy(sink::finish)
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("Connection refused");
    }

    private void add(String id, @Nullable String source, String path) {
        PolicyDocument document = Documents.record(id, source, path);
        sink.addition(document, Statements.of(document))
                .add(answer -> answers.add(
                        (id + " " + answer.kind() + " " + answer.reason().orElse("")).strip()));
    }

    private String state(String id, String field) {
        return Objects.requireNonNull(elasticsearch.documents.get(id))
                .at("/state/" + field)
                .asString();
    }

    private String origin(String id, String field) {
        return Objects.requireNonNull(elasticsearch.documents.get(id))
                .at("/archive/origin/" + field)
                .asString();
    }
}
