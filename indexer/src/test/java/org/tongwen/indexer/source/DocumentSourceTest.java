package org.tongwen.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        assertThat(Collected.of(seeds).paths()).containsExactly("seeds/a.html", "seeds/b.txt");
        assertThat(Collected.of(file).paths()).containsExactly("seeds/b.txt");
        assertThat(Collected.of(folder.resolve("data")).paths())
                .containsExactly("data/seeds/a.html", "data/seeds/b.txt");
    }

    @Test
    void namesAFileFromBehindTheDotSoThatItCanBeReadAgainAlone() throws IOException {
        write("b.txt", "乙");
        write("c.pdf", "");
        Path dotted = Path.of(folder + "/./data/seeds/b.txt");
        assertThat(Collected.of(dotted).paths()).containsExactly("data/seeds/b.txt");
        Collected all = Collected.of(folder.resolve("data"));
        assertThat(all.failedFiles).containsExactly(folder + "/./data/seeds/c.pdf");
        Collected again = Collected.of(Path.of(all.failedFiles.getFirst()));
        assertThat(again.failures).isEqualTo(all.failures);
    }

    @Test
    void tellsTheNamesOfWhatWasGiven() throws IOException {
        Path file = write("b.txt", "乙");
        DocumentSource source = DocumentSource.of(List.of(seeds, file, folder.resolve("missing")));
        assertThat(source.roots()).containsExactly("seeds", "seeds/b.txt");
    }

    @Test
    void readsAFileOnceThatIsGivenTwice() throws IOException {
        Path file = write("a.txt", "甲");
        assertThat(Collected.of(seeds, file, seeds).paths()).containsExactly("seeds/a.txt");
    }

    @Test
    void skipsHiddenFilesAndSurvivesLinksInACircle() throws IOException {
        write(".hidden.txt", "藏");
        Files.createDirectories(seeds.resolve(".git"));
        write(".git/config.txt", "藏");
        write("a.txt", "甲");
        Files.createSymbolicLink(seeds.resolve("again"), seeds);
        Files.createSymbolicLink(seeds.resolve("lost.txt"), seeds.resolve("nowhere.txt"));
        Collected read = Collected.of(seeds);
        assertThat(read.paths()).containsExactly("seeds/a.txt");
        assertThat(read.failures).containsExactly("seeds/lost.txt|is no file, or a link that leads to none");
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        write("sheet.xls", "x");
        write("LICENSE", "free");
        write("empty.txt", "");
        write("empty.jsonl", "\n");
        write("empty.csv", "title,body\n");
        write("note.doc", "{\\rtf1 x}");
        write("packed.txt", "PK\u0003\u0004 x");
        assertThat(Collected.of(folder.resolve("missing"), seeds).failures)
                .containsExactlyInAnyOrder(
                        folder.getFileName() + "/missing|no such file or folder",
                        "seeds/sheet.xls|is of no format that can be read: .xls",
                        "seeds/LICENSE|is of no format that can be read: no extension",
                        "seeds/empty.txt|is empty",
                        "seeds/empty.jsonl|is empty",
                        "seeds/empty.csv|is empty",
                        "seeds/note.doc|is in the format RTF; save it as .docx",
                        "seeds/packed.txt|is a zip archive or an Office file, whatever its name says");
    }

    @Test
    void believesTheFirstBytesMoreThanTheName() throws IOException {
        write("a.doc", "\n<html><p>甲</p>");
        write("b.txt", "%PDF-1.7");
        write("c.doc", "關於防汛的通知");
        write("d.html", "<?xml version=\"1.0\"?><html/>");
        assertThat(Collected.of(seeds).documents)
                .extracting(document -> document.place().path() + " " + document.format())
                .containsExactlyInAnyOrder(
                        "seeds/a.doc HTML", "seeds/b.txt PDF", "seeds/c.doc TEXT", "seeds/d.html HTML");
    }

    @Test
    void refusesAFileThatWouldFillTheMemoryWithoutReadingIt() throws IOException {
        Path huge = seeds.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(Collected.of(seeds).failures)
                .containsExactly("seeds/huge.txt|is larger than 64 MB; split it into documents");
    }

    @Test
    void readsRecordsLineByLineAndGoesOnAfterALineThatIsTooLong() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"id\":\"1\"}\r\n\n".getBytes(StandardCharsets.UTF_8));
        byte[] line = new byte[(20 << 20) + 1];
        Arrays.fill(line, (byte) 'a');
        bytes.writeBytes(line);
        bytes.writeBytes("\n{\"id\":\"4\"}".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(seeds.resolve("r.jsonl"), bytes.toByteArray());
        Collected read = Collected.of(file);
        assertThat(read.paths()).containsExactly("seeds/r.jsonl#1", "seeds/r.jsonl#4");
        assertThat(read.documents)
                .extracting(document -> document.place().location())
                .containsExactly(file + ":1", file + ":4");
        assertThat(read.failures).containsExactly("seeds/r.jsonl#3|the line is longer than 20 MB");
    }

    @Test
    void readsLinesLongerThanItsBuffer() throws IOException {
        String longLine = "甲".repeat(100_000);
        write("long.jsonl", longLine + "\n" + longLine + "乙");
        assertThat(Collected.of(seeds).texts()).containsExactly(longLine, longLine + "乙");
    }

    @Test
    void readsCompressedRecordsAndNamesACutOffFile() throws IOException {
        byte[] gzip = Packed.gzip("{\"id\":\"1\"}\n{\"id\":\"2\"}\n");
        Files.write(seeds.resolve("a.jsonl.gz"), gzip);
        Files.write(seeds.resolve("b.jsonl.gz"), Arrays.copyOf(gzip, gzip.length / 2));
        Collected read = Collected.of(seeds);
        assertThat(read.paths()).startsWith("seeds/a.jsonl.gz#1", "seeds/a.jsonl.gz#2");
        assertThat(read.failures).singleElement().asString().startsWith("seeds/b.jsonl.gz|cannot be read");
    }

    @Test
    void countsEveryByteOnce() throws IOException {
        write("a.txt", "甲乙");
        write("b.xls", "12345");
        Files.write(seeds.resolve("c.jsonl.gz"), Packed.gzip("{}\n".repeat(1000)));
        Files.write(seeds.resolve("d.zip"), Packed.zip("x/a.txt", "甲", "x/b.xls", "12345"));
        DocumentSource source = DocumentSource.of(List.of(seeds));
        Collected read = new Collected();
        source.read(read);
        assertThat(read.bytes).isEqualTo(source.totalBytes()).isGreaterThan(11);
    }

    @Test
    void hashesTheBytesOfTheDocument() throws IOException {
        write("a.txt", "abc");
        assertThat(Collected.of(seeds).documents)
                .extracting(RawDocument::contentHash)
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(seeds.resolve(name), text);
    }
}
