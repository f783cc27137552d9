package org.tongwen.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {

    @TempDir
    Path folder;

    private Path seeds;

    @BeforeEach
    void createFolder() throws IOException {
        seeds = Files.createDirectories(folder.resolve("data/seeds"));
    }

    @Test
    void namesADocumentFromTheFolderThatWasGivenWhetherTheFileOrItsFolderIsGiven() throws IOException {
        Path file = write("b.txt", "乙");
        write("a.html", "<p>甲</p>");
        assertThat(read(seeds).paths()).containsExactly("seeds/a.html", "seeds/b.txt");
        assertThat(read(file).paths()).containsExactly("seeds/b.txt");
        assertThat(read(folder.resolve("data")).paths()).containsExactly("data/seeds/a.html", "data/seeds/b.txt");
    }

    @Test
    void readsAFileOnceThatIsGivenTwice() throws IOException {
        Path file = write("a.txt", "甲");
        assertThat(read(seeds, file, seeds).paths()).containsExactly("seeds/a.txt");
    }

    @Test
    void skipsHiddenFilesAndSurvivesLinksInACircle() throws IOException {
        write(".hidden.txt", "藏");
        Files.createDirectories(seeds.resolve(".git"));
        write(".git/config.txt", "藏");
        write("a.txt", "甲");
        Files.createSymbolicLink(seeds.resolve("again"), seeds);
        Read read = read(seeds);
        assertThat(read.paths()).containsExactly("seeds/a.txt");
        assertThat(read.failures).isEmpty();
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        write("scan.pdf", "%PDF");
        write("LICENSE", "free");
        write("empty.txt", " \n");
        Files.write(seeds.resolve("gbk.txt"), "国务院".getBytes(Charset.forName("GBK")));
        Path missing = folder.resolve("missing");
        assertThat(read(missing, seeds).failures)
                .containsExactlyInAnyOrder(
                        missing + "|no such file or folder",
                        seeds.resolve("scan.pdf") + "|not a format that can be read: .pdf",
                        seeds.resolve("LICENSE") + "|not a format that can be read: no extension",
                        seeds.resolve("empty.txt") + "|has no text",
                        seeds.resolve("gbk.txt") + "|not valid UTF-8; convert it to UTF-8 first");
    }

    @Test
    void dropsAByteOrderMark() throws IOException {
        write("bom.txt", "\uFEFF通知");
        assertThat(read(seeds).documents).extracting(RawDocument::text).containsExactly("通知");
    }

    @Test
    void readsRecordsLineByLineAndGoesOnAfterABrokenLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\":\"1\"}\r\n\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'{', (byte) 0xff, '}', '\n'});
        bytes.writeBytes("{\"id\":\"4\"}".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(seeds.resolve("r.jsonl"), bytes.toByteArray());
        Read read = read(file);
        assertThat(read.paths()).containsExactly("seeds/r.jsonl#1", "seeds/r.jsonl#4");
        assertThat(read.documents).extracting(RawDocument::location).containsExactly(file + ":1", file + ":4");
        assertThat(read.failures).containsExactly(file + ":3|not valid UTF-8; convert it to UTF-8 first");
    }

    @Test
    void readsLinesLongerThanItsBuffer() throws IOException {
        String longLine = "甲".repeat(100_000);
        write("long.jsonl", longLine + "\n" + longLine + "乙");
        assertThat(read(seeds).documents).extracting(RawDocument::text).containsExactly(longLine, longLine + "乙");
    }

    @Test
    void readsCompressedRecordsAndNamesACutOffFile() throws IOException {
        byte[] gzip = gzip("{\"id\":\"1\"}\n{\"id\":\"2\"}\n");
        Files.write(seeds.resolve("a.jsonl.gz"), gzip);
        Files.write(seeds.resolve("b.jsonl.gz"), java.util.Arrays.copyOf(gzip, gzip.length / 2));
        Read read = read(seeds);
        assertThat(read.paths()).startsWith("seeds/a.jsonl.gz#1", "seeds/a.jsonl.gz#2");
        assertThat(read.failures)
                .singleElement()
                .asString()
                .startsWith(seeds.resolve("b.jsonl.gz") + "|cannot be read");
    }

    @Test
    void countsEveryByteOnce() throws IOException {
        write("a.txt", "甲乙");
        write("b.pdf", "12345");
        Files.write(seeds.resolve("c.jsonl.gz"), gzip("{}\n".repeat(1000)));
        DocumentSource source = DocumentSource.of(List.of(seeds));
        Read read = new Read();
        source.read(read);
        assertThat(read.bytes).isEqualTo(source.totalBytes()).isGreaterThan(11);
    }

    @Test
    void hashesTheBytesOfTheDocument() throws IOException {
        write("a.txt", "abc");
        assertThat(read(seeds).documents)
                .extracting(RawDocument::contentHash)
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(seeds.resolve(name), text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Read read(Path... paths) {
        Read read = new Read();
        DocumentSource.of(List.of(paths)).read(read);
        return read;
    }

    /** Keeps all that is read. */
    private static final class Read implements Intake {

        private final List<RawDocument> documents = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();
        private long bytes;

        @Override
        public void document(RawDocument document) {
            documents.add(document);
        }

        @Override
        public void failure(String location, String reason) {
            failures.add(location + "|" + reason);
        }

        @Override
        public void bytes(long count) {
            bytes += count;
        }

        List<String> paths() {
            return documents.stream().map(RawDocument::path).toList();
        }
    }
}
