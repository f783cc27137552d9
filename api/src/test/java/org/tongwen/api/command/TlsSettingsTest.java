package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsSettingsTest {

    private static final String CERTIFICATE = "tongwen.tls.certificate";
    private static final String PRIVATE_KEY = "tongwen.tls.private-key";

    @TempDir
    Path folder;

    @Test
    void withoutSettingsThereIsNone() {
        assertThat(TlsSettings.find(name -> null)).isEmpty();
    }

    @Test
    void oneFileIsNotEnough() {
        assertThatThrownBy(() -> TlsSettings.find(Map.of(CERTIFICATE, "a.pem")::get))
                .isInstanceOf(UserError.class)
                .hasMessageContainingAll(CERTIFICATE, PRIVATE_KEY);
    }

    @Test
    void aFileThatIsNotThereOrIsSomethingElseIsNamedAndNotShown() throws IOException {
        String missing = folder.resolve("missing.pem").toString();
        assertThatThrownBy(() -> TlsSettings.find(Map.of(CERTIFICATE, missing, PRIVATE_KEY, missing)::get))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot read " + missing);
        String other =
                Files.writeString(folder.resolve("other.pem"), "a secret").toString();
        assertThatThrownBy(() -> TlsSettings.find(Map.of(CERTIFICATE, other, PRIVATE_KEY, other)::get))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(other)
                .hasMessageNotContaining("a secret");
    }
}
