package org.tongwen.api.command.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.backup.BackedUpIndex;

class ManifestTest {

    static final Manifest MANIFEST = new Manifest(
            Instant.parse("2026-03-02T10:00:00Z"),
            "1.0",
            "9.5.3",
            new Manifest.Source(null, "tongwen-20260302-100000"),
            List.of(new Manifest.Index(
                    new BackedUpIndex(
                            "tongwen-documents-v6",
                            List.of("tongwen-read", "tongwen-write"),
                            Map.of("contract", 6, "grouped_until", "2026-03-01T00:00:00Z"),
                            88,
                            new BackedUpIndex.Statistics(120, 3, 4_096, 2)),
                    90)),
            Map.of("api-token", "settings/api-token"),
            List.of(new Manifest.FileEntry("settings/api-token", 33, "00")));

    @TempDir
    Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        MANIFEST.write(folder);
        assertThat(Manifest.read(folder)).isEqualTo(MANIFEST);
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"documents_after\" : 90", "\"created\" : \"2026-03-02T10:00:00Z\"");
    }

    @Test
    void knowsWhatFits() {
        Manifest.Index index = MANIFEST.indices().getFirst();
        assertThat(MANIFEST.contract()).isEqualTo(6);
        assertThat(index.fits(87)).isFalse();
        assertThat(index.fits(88)).isTrue();
        assertThat(index.fits(90)).isTrue();
        assertThat(index.fits(91)).isFalse();
    }

    @Test
    void withoutItABackupIsNotFinished() {
        assertThatThrownBy(() -> Manifest.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessage(folder + " is no backup that was finished: there is no manifest.json.");
    }

    @Test
    void theFolderOfAllBackupsIsNotOne() throws IOException {
        MANIFEST.write(Files.createDirectory(folder.resolve("tongwen-20260301-100000")));
        MANIFEST.write(Files.createDirectory(folder.resolve("tongwen-20260302-100000")));
        assertThatThrownBy(() -> Manifest.read(folder))
                .hasMessageEndingWith("The latest backup in it is " + folder.resolve("tongwen-20260302-100000") + ".");
    }

    @Test
    void oneThatIsDamagedIsNamed() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"created\": ");
        assertThatThrownBy(() -> Manifest.read(folder))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(folder.resolve("manifest.json").toString());
    }
}
