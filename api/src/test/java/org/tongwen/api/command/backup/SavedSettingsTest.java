package org.tongwen.api.command.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.api.command.UserError;

class SavedSettingsTest {

    @TempDir
    Path folder;

    @Test
    void comeBackAsTheyWere() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        Files.writeString(data.resolve("api-token"), "secret");
        Files.writeString(data.resolve("failed.txt"), "a.pdf\n");
        Path synonyms = Files.writeString(folder.resolve("own.txt"), "工信部 = 工业和信息化部\n");

        Map<String, String> saved =
                SavedSettings.save(data, Map.of("tongwen.synonyms", synonyms.toString())::get, backup);
        assertThat(saved).containsOnlyKeys("api-token", "failed.txt", "tongwen.synonyms");

        Path table = restored.resolve("settings/tongwen.synonyms/own.txt");
        assertThat(SavedSettings.restore(backup, saved, restored))
                .containsExactlyEntriesOf(Map.of("tongwen.synonyms", table));
        assertThat(table).hasSameTextualContentAs(synonyms);
        assertThat(restored.resolve("failed.txt")).hasContent("a.pdf");
        assertThat(restored.resolve("api-token")).hasContent("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored.resolve("api-token"))))
                .isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tongwen.industries",
                "tongwen.clusters",
                "tongwen.programmes",
                "tongwen.words",
                "tongwen.synonyms"
            })
    void everyTableOfAnInstitutionIsSaved(String setting) throws IOException {
        Path table = Files.writeString(folder.resolve("table.tsv"), "# version 1\n");
        Path data = Files.createDirectory(folder.resolve("of-" + setting));
        assertThat(SavedSettings.save(data, Map.of(setting, table.toString())::get, folder.resolve("to-" + setting)))
                .containsOnlyKeys(setting);
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> SavedSettings.save(
                        folder, Map.of("tongwen.clusters", "/no/such.tsv")::get, folder.resolve("backup")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("tongwen.clusters")
                .hasMessageContaining("/no/such.tsv");
    }
}
