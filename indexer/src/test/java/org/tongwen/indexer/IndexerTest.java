package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.PolicyDocument;

class IndexerTest {

    private final InMemorySink sink = new InMemorySink();
    private final Indexer indexer = new Indexer(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));

    @TempDir
    Path folder;

    @Test
    void makesADocumentOfEveryFileAndRecord() throws IOException {
        write("notice.txt", "关于防汛的通知\n苏政办发〔2018〕9号\n各市：\n照办。\n江苏省人民政府办公厅\n2018年9月7日\n【打印】");
        write("page.html", "<h1>茶叶产业园连成片</h1><p>示例日报 2020-01-02 03:04</p><p>记者看到，茶叶装箱。</p>");
        write("records.jsonl", "{\"id\":\"a\",\"title\":\"甲\",\"year\":2001}\n{\"id\":\"b\",\"body\":\"乙。\"}\n");
        IndexReport report = index(folder);
        assertThat(report.read()).isEqualTo(4);
        assertThat(report.indexed()).isEqualTo(4);
        assertThat(report.failures()).isEmpty();
        PolicyDocument notice = sink.list().get(0);
        assertThat(notice.content().title()).isEqualTo("关于防汛的通知");
        assertThat(notice.content().body()).doesNotContain("打印");
        assertThat(notice.subject().documentNumber()).isEqualTo("苏政办发〔2018〕9号");
        assertThat(notice.place().region()).isEqualTo("320000");
        assertThat(notice.provenance().original().text()).contains("【打印】");
        assertThat(sink.list().get(1).provenance().source()).isEqualTo("示例日报");
        assertThat(sink.find("a").orElseThrow().dates().year()).isEqualTo(2001);
    }

    @Test
    void replacesWhatItFindsAgain() throws IOException {
        Path file = write("a.txt", "关于防汛的通知\n照办。请各地认真执行。");
        index(folder);
        write("a.txt", "关于抗旱的通知\n照办。请各地认真执行。");
        IndexReport again = index(file);
        assertThat(again.indexed()).isZero();
        assertThat(again.updated()).isEqualTo(1);
        assertThat(sink.list())
                .singleElement()
                .extracting(d -> d.content().title())
                .isEqualTo("关于抗旱的通知");
    }

    @Test
    void refusesAnIdThatBelongsToAnotherSource() throws IOException {
        write("a.jsonl", """
                {"id":"1","title":"甲","source":"甲报"}
                {"id":"1","title":"乙","source":"乙报"}
                {"id":"1","title":"丙","source":"甲报"}
                """);
        IndexReport report = index(folder);
        assertThat(report.indexed()).isEqualTo(1);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.source()).endsWith("/a.jsonl:2");
            assertThat(failure.reason()).contains("\"1\"", "a.jsonl#1", "甲报");
        });
        assertThat(sink.find("1").orElseThrow().content().title()).isEqualTo("丙");
    }

    @Test
    void namesWhatFailsAndGoesOn() throws IOException {
        Path records = write("a.jsonl", """
                {"id":"1","title":"甲"}
                {broken
                {"id":"3"}
                {"id":"4","title":"丁"}
                """);
        Path scan = write("b.pdf", "%PDF");
        IndexReport report = index(folder);
        assertThat(report.indexed()).isEqualTo(2);
        assertThat(report.failures())
                .extracting(Failure::source)
                .containsExactlyInAnyOrder(records + ":2", records + ":3", scan.toString());
    }

    @Test
    void keepsTheOrderOfRecordsHoweverLongTheyTake() throws IOException {
        List<String> lines = IntStream.range(0, 300)
                .mapToObj(
                        i -> "{\"id\":\"" + i + "\",\"title\":\"甲\",\"body\":\"" + "江苏省某市。".repeat(i % 7 * 200) + "\"}")
                .toList();
        write("a.jsonl", String.join("\n", lines));
        index(folder);
        assertThat(sink.list())
                .extracting(PolicyDocument::id)
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(Integer::toString).toList());
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        write("a.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\"2\",\"title\":\"乙\"}\n");
        write("b.pdf", "12345");
        List<String> steps = new ArrayList<>();
        indexer.index(
                List.of(folder), sink, (documents, bytes, total) -> steps.add(documents + " " + bytes + "/" + total));
        long total = Files.size(folder.resolve("a.jsonl")) + 5;
        assertThat(steps).last().isEqualTo("2 " + total + "/" + total);
    }

    private IndexReport index(Path path) {
        return indexer.index(List.of(path), sink, ProgressListener.NONE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
