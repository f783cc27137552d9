package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedRestoreTest {

    @TempDir
    private static Path folder = Path.of("");

    @Test
    void aDirectoryIsRefusedUntilAllIsThere() throws IOException {
        Path data = folder.resolve("new");
        UnfinishedRestore.requireNone(data);
        UnfinishedRestore.begin(data);
        assertThatThrownBy(() -> UnfinishedRestore.requireNone(data))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(data.toString());
        UnfinishedRestore.end(data);
        assertThatCode(() -> UnfinishedRestore.requireNone(data)).doesNotThrowAnyException();
    }
}
