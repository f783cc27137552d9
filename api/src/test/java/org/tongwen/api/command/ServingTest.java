package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServingTest {

    @TempDir
    Path data;

    @Test
    void isKnownToOthersUntilItIsWithdrawn() throws IOException {
        assertThat(Serving.on(data)).isEmpty();
        Serving self = Serving.self(InetAddress.getLoopbackAddress(), 0);
        self.announce(data);
        assertThat(Serving.on(data)).containsExactly(self);

        Serving bound = Serving.self(InetAddress.getLoopbackAddress(), 8080);
        bound.announce(data);
        assertThat(Serving.on(data)).containsExactly(bound);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("serving"))))
                .isEqualTo("rwx------");

        bound.withdraw(data);
        assertThat(Serving.on(data)).isEmpty();
        assertThat(data.resolve("serving")).isEmptyDirectory();
    }

    @Test
    void whatAKilledProcessLeftIsNotBelieved() throws IOException {
        Path left = Files.createDirectories(data.resolve("serving"))
                .resolve(ProcessHandle.current().pid() + "0.properties");
        Files.writeString(
                left, "process=" + ProcessHandle.current().pid() + " 17\nversion=1\naddress=127.0.0.1\nport=80\n");
        assertThat(Serving.on(data)).isEmpty();

        Serving.self(InetAddress.getLoopbackAddress(), 8080).announce(data);
        assertThat(left).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:80",
        "0.0.0.0, http://127.0.0.1:80",
        "0:0:0:0:0:0:0:1, http://[0:0:0:0:0:0:0:1]:80"
    })
    void isAskedOnThisMachine(String address, URI uri) {
        assertThat(new Serving(ProcessHandle.current(), "1", address, 80).uri()).isEqualTo(uri);
    }
}
