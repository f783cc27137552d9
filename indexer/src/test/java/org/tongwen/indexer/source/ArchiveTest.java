package org.tongwen.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void readsAnArchiveLikeAFolder() throws IOException {
        Collected read = read(Packed.zip(
                "b/2.jsonl", "{\"id\":\"1\"}\n{\"id\":\"2\"}",
                "b/", "",
                "a.txt", "甲",
                "__MACOSX/a.txt", "藏",
                ".DS_Store", "藏"));
        assertThat(read.paths())
                .containsExactly(name("a.zip!/a.txt"), name("a.zip!/b/2.jsonl#1"), name("a.zip!/b/2.jsonl#2"));
        assertThat(read.documents.getLast().place().location()).isEqualTo(folder + "/a.zip!/b/2.jsonl:2");
        assertThat(read.documents.getLast().place().file()).isEqualTo(folder.getParent() + "/./" + name("a.zip"));
        assertThat(read.failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "Big5", "UTF-8"})
    void readsNamesInTheCharsetOfTheComputerThatPacked(String charset) throws IOException {
        Collected read = read(Packed.zip(Charset.forName(charset), "公告附件/關於防汛工作的通知.txt", "照辦。"));
        assertThat(read.paths()).containsExactly(name("a.zip!/公告附件/關於防汛工作的通知.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "a/../../out.txt", "/etc/out.txt", "C:/out.txt", "..\\out.txt"})
    void refusesNamesThatLeadOut(String name) throws IOException {
        Collected read = read(Packed.zip(name, "甲", "in.txt", "乙"));
        assertThat(read.texts()).containsExactly("乙");
        assertThat(read.failures)
                .singleElement()
                .asString()
                .endsWith("out.txt|has a name that leads out of the archive");
    }

    @Test
    void readsArchivesInArchivesToALimit() throws IOException {
        byte[] archive = Packed.zip("in.txt", "甲");
        for (int i = 0; i < 3; i++) {
            archive = Packed.zip("deeper.zip", archive);
        }
        Collected read = read(archive);
        assertThat(read.documents).isEmpty();
        assertThat(read.failures)
                .containsExactly(name("a.zip!/deeper.zip!/deeper.zip!/deeper.zip")
                        + "|lies in archives within archives, more than 3 deep; unpack it first");
        assertThat(read(Packed.zip("deeper.zip", Packed.zip("in.txt", "甲"))).texts())
                .containsExactly("甲");
    }

    @Test
    void endsWhatGrowsLikeABomb() throws IOException {
        byte[] zeros = new byte[40 << 20];
        Arrays.fill(zeros, (byte) ' ');
        Files.write(folder.resolve("b.txt.gz"), Packed.gzip(zeros));
        Collected read = read(Packed.zip("bomb.txt", zeros));
        assertThat(read.failures)
                .containsExactlyInAnyOrder(
                        name("b.txt.gz") + "|cannot be read: it grows to more than 200 times its size, like a zip bomb",
                        name("a.zip!/bomb.txt")
                                + "|cannot be read: it grows to more than 200 times its size, like a zip bomb");
    }

    @Test
    void namesABrokenArchive() throws IOException {
        byte[] archive = Packed.zip("a.txt", "甲");
        assertThat(read(Arrays.copyOf(archive, archive.length / 2)).failures)
                .singleElement()
                .asString()
                .startsWith(name("a.zip") + "|cannot be read");
    }

    @Test
    void keepsDocumentsApartThatDoNotNameEachOther() throws IOException {
        Collected read = read(Packed.zip("通知.txt", "关于做好防汛工作的通知\n请照办。", "规划.pdf", "%PDF-1"));
        assertThat(read.documents)
                .allSatisfy(document -> assertThat(document.attachments()).isEmpty());
        assertThat(read.documents).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"./P020210702.pdf\">附件</a>",
                "附件：1.某市水利发展规划.pdf",
                "附件1：某市水利发展规划",
                "见某市水利发展规划.pdf",
                "<a href='files/%E6%9F%90%E5%B8%82%E6%B0%B4%E5%88%A9%E5%8F%91%E5%B1%95%E8%A7%84%E5%88%92.PDF'>下载</a>"
            })
    void handsOnAPageWithTheFilesThatItNames(String line) throws IOException {
        String name = line.contains("P0202") ? "P020210702.pdf" : "某市水利发展规划.pdf";
        Collected read = read(Packed.zip("通知.txt", "关于印发规划的通知\n" + line, name, "%PDF-1"));
        assertThat(read.documents).singleElement().satisfies(page -> {
            assertThat(page.place().path()).endsWith("通知.txt");
            assertThat(page.attachments())
                    .singleElement()
                    .extracting(file -> file.place().path())
                    .isEqualTo(name("a.zip!/" + name));
        });
    }

    private String name(String path) {
        return folder.getFileName() + "/" + path;
    }

    private Collected read(byte[] archive) throws IOException {
        Files.write(folder.resolve("a.zip"), archive);
        return Collected.of(folder);
    }
}
