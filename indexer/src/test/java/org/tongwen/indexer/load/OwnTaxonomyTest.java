package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.IndexRequest;
import org.tongwen.indexer.Indexer;

/** An institution's own industries from the setting to the documents, each time in a program of its own. */
class OwnTaxonomyTest {

    private static final String OWN = """
            # version 1
            id\tname\tname_hant\tname_en\tcodes\tterms
            leisure\t休闲\t休閒\tLeisure\t\t品茗=3|垂钓=3
            """;

    @TempDir
    private Path folder;

    @Test
    void decidesWhatDocumentsAreAboutAndWhetherTheyAreReadAgain() throws IOException, InterruptedException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("1.txt"), "关于规范垂钓场所的通知\n各区：\n垂钓场所应当开放。\n");
        Path taxonomy = Files.writeString(folder.resolve("own.tsv"), OWN);

        List<String> ours = run(documents, List.of());
        List<String> theirs = run(documents, List.of("-Dtongwen.industries=" + taxonomy));
        Files.writeString(taxonomy, OWN.replace("品茗=3|", ""));
        List<String> changed = run(documents, List.of("-Dtongwen.industries=" + taxonomy));

        assertThat(ours.getFirst()).isEqualTo("[]");
        assertThat(theirs.getFirst()).isEqualTo("[leisure]");
        assertThat(changed.getFirst()).isEqualTo("[leisure]");
        assertThat(List.of(ours.getLast(), theirs.getLast(), changed.getLast())).doesNotHaveDuplicates();
        assertThat(run(documents, List.of())).isEqualTo(ours);
    }

    /** Returns the industries of the one document, and the edition that read it. */
    private static List<String> run(Path documents, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName(),
                documents.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }

    /** Indexes a folder in memory. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            InMemorySink sink = new InMemorySink();
            new Indexer().index(IndexRequest.of(List.of(Path.of(args[0]))), sink, IndexListener.NONE);
            System.out.println(sink.list().getFirst().subject().industries());
            System.out.println(Edition.current());
        }
    }
}
