package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {

    @TempDir
    Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("data/main");
        String token = TokenFile.in(data);
        assertThat(token).matches("[A-Za-z0-9_-]{32}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("api-token"))))
                .isEqualTo("rw-------");
        assertThat(TokenFile.in(data)).isEqualTo(token);
        assertThat(TokenFile.in(folder)).isNotEqualTo(token);
    }

    @Test
    void aTokenThatSomebodyWroteCounts() throws IOException {
        Files.writeString(folder.resolve("api-token"), " mine\n");
        assertThat(TokenFile.in(folder)).isEqualTo("mine");
    }

    @Test
    void anEmptyOneIsNamed() throws IOException {
        Files.writeString(folder.resolve("api-token"), "\n");
        assertThatThrownBy(() -> TokenFile.in(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("api-token");
    }
}
