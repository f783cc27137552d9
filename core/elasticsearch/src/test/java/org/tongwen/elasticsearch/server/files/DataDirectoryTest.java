package org.tongwen.elasticsearch.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void nobodyElseCanLookIn() throws IOException {
        DataDirectory data = DataDirectory.of(directory.resolve("new/data"));

        for (Path path : List.of(data.state(), data.config(), data.index(), data.logs(), data.temporary())) {
            assertThat(permissions(path)).isEqualTo("rwx------");
        }
    }

    @Test
    void whatIsWrittenBelongsToTheOwnerAlone() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Path file = data.config().resolve("sub/secret");

        data.write(file, "old");
        data.write(file, "new");

        assertThat(file).hasContent("new");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void theRightsThatOthersSetAreTakenBack() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Path keystore = Files.writeString(data.config().resolve("elasticsearch.keystore"), "seed");
        Files.setPosixFilePermissions(keystore, PosixFilePermissions.fromString("rw-rw----"));

        data.hideConfig();

        assertThat(permissions(keystore)).isEqualTo("rw-------");
    }

    @Test
    void onlyWhatStartsLeaveIsTakenAway() throws IOException {
        DataDirectory data = DataDirectory.of(directory);
        Files.createDirectory(data.temporary().resolve("final-flags123"));
        Path library = Files.writeString(data.temporary().resolve("library.so"), "");
        Path crashed = Files.createDirectory(data.temporary().resolve("final-flags456"));
        Files.writeString(crashed.resolve("hs_err_pid7.log"), "");

        data.removeLeftFolders();

        assertThat(library).exists();
        assertThat(crashed).isNotEmptyDirectory();
        assertThat(data.temporary().resolve("final-flags123")).doesNotExist();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.of(file.resolve("data")))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("Cannot write to the data directory: " + file)
                .hasMessageContaining("tongwen.data");
    }

    @Test
    void aFullDiskIsToldInMegabytes() {
        DataDirectory data = DataDirectory.of(directory);

        assertThatCode(() -> data.requireSpace(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> data.requireSpace(Long.MAX_VALUE))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining("Not enough disk space")
                .hasMessageContaining("MB are free at " + data.root());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
