package org.tongwen.api.command.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.api.command.doctor.Finding.Level;

class DirectoryFactsTest {

    @TempDir
    Path data;

    @Test
    void anEmptyDirectoryAndOneThatIsNotThereAreInOrder() {
        assertThat(findings(data)).extracting(Finding::level).containsOnly(Level.OK);
        assertThat(findings(data.resolve("a/b"))).extracting(Finding::level).containsOnly(Level.OK);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aSecretThatOthersCanReadIsNamed() throws IOException {
        Path token = Files.writeString(data.resolve("api-token"), "secret");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(broken(findings(data))).singleElement().asString().contains(token.toString());
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        assertThat(broken(findings(data))).isEmpty();
    }

    @Test
    void whatIsLeftIsCounted() throws IOException {
        Files.createDirectories(data.resolve("snapshots/one"));
        Files.setPosixFilePermissions(data.resolve("snapshots"), PosixFilePermissions.fromString("rwx------"));
        Files.writeString(data.resolve("failed.txt"), "a\n\nb\n");
        Files.setLastModifiedTime(
                data.resolve("failed.txt"), FileTime.from(Instant.now().plusSeconds(3_600)));
        assertThat(findings(data).stream()
                        .filter(finding -> finding.level() == Level.LOOK_AT)
                        .map(Finding::line))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("1 unfinished snapshots"),
                        line -> assertThat(line).contains("2 are listed in " + data.resolve("failed.txt")),
                        line -> assertThat(line).contains("set the clock"));
    }

    private static List<Finding> findings(Path data) {
        return new DirectoryFacts(data).checks().stream().map(Check::look).toList();
    }

    private static List<String> broken(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.level() == Level.BROKEN)
                .map(Finding::line)
                .toList();
    }
}
