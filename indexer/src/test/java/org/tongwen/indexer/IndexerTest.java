package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.load.InMemorySink;
import org.tongwen.model.document.Damage;
import org.tongwen.model.document.PolicyDocument;

class IndexerTest {

    private final InMemorySink sink = new InMemorySink();
    private final Indexer indexer = new Indexer(Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC));
    private Outcomes outcomes = new Outcomes();

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
        assertThat(report.failed()).isZero();
        PolicyDocument notice = sink.list().get(0);
        assertThat(notice.content().title()).isEqualTo("关于防汛的通知");
        assertThat(notice.content().body()).doesNotContain("打印");
        assertThat(notice.subject().documentNumber()).isEqualTo("苏政办发〔2018〕9号");
        assertThat(notice.place().region()).isEqualTo("320000");
        assertThat(notice.provenance().original().content().text()).contains("【打印】");
        assertThat(sink.list().get(1).provenance().source()).isEqualTo("示例日报");
        assertThat(sink.find("a").orElseThrow().dates().year()).isEqualTo(2001);
        assertThat(sink.find("a").orElseThrow().provenance().path()).endsWith("/records.jsonl#a");
    }

    @Test
    void replacesWhatHasChangedAndLeavesTheRest() throws IOException {
        write("a.txt", "关于防汛的通知\n照办。请各地认真执行。");
        write("b.txt", "关于春耕的通知\n照办。请各地认真执行。");
        index(folder);
        Path changed = write("a.txt", "关于抗旱的通知\n照办。请各地认真执行。");
        IndexReport again = index(folder);
        assertThat(again.indexed()).isZero();
        assertThat(again.updated()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(titles()).containsExactly("关于抗旱的通知", "关于春耕的通知");
        assertThat(index(changed).unchanged()).isEqualTo(1);
        assertThat(indexer.index(new IndexRequest(List.of(folder), true, false), sink, outcomes)
                        .updated())
                .isEqualTo(2);
    }

    @Test
    void knowsARecordByItsIdWhereverItStandsInTheFile() throws IOException {
        write("a.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"title\":\"乙\",\"url\":\"https://example.org/2\"}\n");
        index(folder);
        write("a.jsonl", "{\"id\":\"0\",\"title\":\"新\"}\n" + Files.readString(folder.resolve("a.jsonl")));
        IndexReport again = index(folder);
        assertThat(again.indexed()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.updated()).isZero();
    }

    @Test
    void removesWhatHasGoneOnlyWhenAskedTo() throws IOException {
        write("a.txt", "关于防汛的通知\n照办。");
        Path records = write("b.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\"2\",\"title\":\"乙\"}\n");
        index(folder);
        Files.delete(folder.resolve("a.txt"));
        Files.writeString(records, "{\"id\":\"2\",\"title\":\"乙\"}\n");
        assertThat(index(folder).removed()).isZero();
        assertThat(prune(folder).removed()).isEqualTo(2);
        assertThat(titles()).containsExactly("乙");
    }

    @Test
    void keepsTheDocumentsOfAFileThatCannotBeRead() throws IOException {
        Path records = write("b.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\"2\",\"title\":\"乙\"}\n");
        write("a.txt", "关于防汛的通知\n照办。");
        index(folder);
        Files.writeString(records, "{\"id\":\"1\",\"tit\n{\"id\":\"2\",\"title\":\"乙\"}\n");
        Files.delete(folder.resolve("a.txt"));
        IndexReport report = prune(folder);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(titles()).containsExactly("甲", "乙");
    }

    @Test
    void removesNothingWhereNothingWasFound() throws IOException {
        Path file = write("a.txt", "关于防汛的通知\n照办。");
        index(folder);
        Files.delete(file);
        assertThat(prune(folder).removed()).isZero();
        assertThat(sink.list()).hasSize(1);
    }

    @Test
    void takesTheFirstOfTwoWithOneIdAndNamesTheOther() throws IOException {
        Path file = write("a.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\"1\",\"title\":\"乙\"}\n");
        write("b.jsonl", "{\"id\":\"1\",\"title\":\"丙\"}\n");
        for (int run = 0; run < 2; run++) {
            outcomes = new Outcomes();
            index(folder);
            assertThat(titles()).containsExactly("甲");
            assertThat(outcomes.failures())
                    .hasSize(2)
                    .allMatch(failure -> failure.endsWith(
                            "has the same id \"1\" as " + file + ":1, which counts; give it an id of its own"));
        }
    }

    @Test
    void refusesAnIdThatBelongsToAnotherSource() throws IOException {
        index(write("a.jsonl", "{\"id\":\"1\",\"title\":\"甲\",\"source\":\"甲报\"}"));
        index(write("b.jsonl", "{\"id\":\"1\",\"title\":\"乙\",\"source\":\"乙报\"}"));
        assertThat(outcomes.failures()).singleElement().asString().contains("b.jsonl#1", "\"1\"", "a.jsonl#1", "甲报");
        index(write("c.jsonl", "{\"id\":\"1\",\"title\":\"丙\",\"source\":\"甲报\"}"));
        assertThat(titles()).containsExactly("丙");
    }

    @Test
    void namesWhatFailsAndGoesOn() throws IOException {
        Path records = write("a.jsonl", """
                {"id":"1","title":"甲"}
                {broken
                {"id":"3"}
                {"id":"4","title":"丁"}
                """);
        Path sheet = write("b.xls", "x");
        IndexReport report = index(folder);
        assertThat(report.indexed()).isEqualTo(2);
        assertThat(report.failed()).isEqualTo(3);
        assertThat(outcomes.of(Outcome.Kind.FAILED))
                .extracting(outcome -> outcome.place().location())
                .containsExactlyInAnyOrder(records + ":2", records + ":3", sheet.toString());
    }

    @Test
    void keepsTheOrderOfRecordsHoweverLongTheyTake() throws IOException {
        List<String> lines = IntStream.range(0, 600)
                .mapToObj(
                        i -> "{\"id\":\"" + i + "\",\"title\":\"甲\",\"body\":\"" + "江苏省某市。".repeat(i % 7 * 200) + "\"}")
                .toList();
        write("a.jsonl", String.join("\n", lines));
        index(folder);
        assertThat(sink.list())
                .extracting(PolicyDocument::id)
                .containsExactlyElementsOf(
                        IntStream.range(0, 600).mapToObj(Integer::toString).toList());
    }

    @Test
    void saysWhatIsBrokenInADocument() throws IOException {
        write("a.txt", "关于防汛的通知\n请各地\uFFFD\uFFFD认真执行。");
        index(folder);
        assertThat(outcomes.all)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.damage()).containsExactly(Damage.REPLACEMENT_CHARACTERS));
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        write("a.jsonl", "{\"id\":\"1\",\"title\":\"甲\"}\n{\"id\":\"2\",\"title\":\"乙\"}\n");
        write("b.xls", "12345");
        index(folder);
        long total = Files.size(folder.resolve("a.jsonl")) + 5;
        assertThat(outcomes.steps).last().isEqualTo("3 " + total + "/" + total);
    }

    private List<String> titles() {
        return sink.list().stream().map(document -> document.content().title()).toList();
    }

    private IndexReport index(Path path) {
        return indexer.index(IndexRequest.of(List.of(path)), sink, outcomes);
    }

    private IndexReport prune(Path path) {
        return indexer.index(new IndexRequest(List.of(path), false, true), sink, outcomes);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
