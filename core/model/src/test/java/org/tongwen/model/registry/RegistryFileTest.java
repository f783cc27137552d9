package org.tongwen.model.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.model.programme.Programmes;
import org.tongwen.model.table.Row;

class RegistryFileTest {

    private static final String SETTING = "tongwen.test-registry";

    @TempDir
    private Path folder;

    private final RegistryFile<List<Row>> file =
            new RegistryFile<>(SETTING, Programmes.class, "programmes.tsv", List::copyOf);

    @AfterEach
    void unset() {
        System.clearProperty(SETTING);
    }

    @Test
    void readsTheProductsOwnTable() {
        assertThat(file.get())
                .isSameAs(file.get())
                .anyMatch(row -> row.get("id").equals("jiangsu-1650"));
    }

    @Test
    void addsAndReplacesRows() throws IOException {
        int before = new RegistryFile<>(SETTING, Programmes.class, "programmes.tsv", List::size).get();
        set("\uFEFF# version 1\nid\tname\nours\t我们的计划\njiangsu-1650\t别名\n");
        assertThat(file.get()).hasSize(before + 1);
        assertThat(file.get())
                .filteredOn(row -> row.get("id").equals("jiangsu-1650"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("name")).isEqualTo("别名"));
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        System.setProperty(SETTING, folder.resolve("none.tsv").toString());
        assertThatThrownBy(file::get)
                .isInstanceOf(RegistryProblem.class)
                .hasMessageStartingWith(SETTING + ": no such file");
        set("no version\n");
        assertThatThrownBy(file::get).isInstanceOf(RegistryProblem.class).hasMessageContaining("line 1");
        Files.write(folder.resolve("own.tsv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
        assertThatThrownBy(file::get).hasMessageContaining("not UTF-8");
    }

    private void set(String table) throws IOException {
        Path own = Files.writeString(folder.resolve("own.tsv"), table);
        System.setProperty(SETTING, own.toString());
    }
}
