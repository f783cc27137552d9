package org.tongwen.api.command.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.command.UserError;
import org.tongwen.api.command.backup.Manifest.FileEntry;

class BackupFilesTest {

    private static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    private List<FileEntry> entries = List.of();

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(root.resolve("snapshot/indices"));
        Files.writeString(root.resolve("snapshot/indices/a"), "abc");
        Files.writeString(root.resolve("token"), "");
        entries = BackupFiles.list(root);
    }

    @Test
    void allFilesAreListedWithSizeAndHash() throws IOException {
        assertThat(entries)
                .contains(new FileEntry("snapshot/indices/a", 3, SHA_256_OF_ABC))
                .extracting(FileEntry::path)
                .containsExactly("snapshot/indices/a", "token");
        BackupFiles.verify(root, entries);
    }

    @Test
    void aFileThatChangedIsNamed() throws IOException {
        Files.writeString(root.resolve("snapshot/indices/a"), "abd");
        assertDamaged("snapshot/indices/a: its content");
    }

    @Test
    void aFileThatWasCutIsNamed() throws IOException {
        Files.writeString(root.resolve("snapshot/indices/a"), "ab");
        assertDamaged("snapshot/indices/a: it has 2 bytes and had 3");
    }

    @Test
    void aFileThatIsMissingIsNamed() throws IOException {
        Files.delete(root.resolve("token"));
        assertDamaged("token: it is missing");
    }

    @Test
    void aManifestLeadsToNoFileOutside() {
        entries = List.of(new FileEntry("../token", 0, SHA_256_OF_ABC));
        assertDamaged("outside");
    }

    private void assertDamaged(String said) {
        assertThatThrownBy(() -> BackupFiles.verify(root, entries))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("the backup is damaged: ")
                .hasMessageContaining(said);
    }
}
