package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

class LeaseTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path directory;

    Path file;

    @BeforeEach
    void nameFile() {
        file = directory.resolve("leases.lock");
    }

    @Test
    void manyProcessesHoldLeasesTogether() throws Exception {
        Process first = Processes.start(LeaseHolder.class, file);
        Process second = Processes.start(LeaseHolder.class, file);
        try {
            Processes.awaitLine(first, "held");
            Processes.awaitLine(second, "held");
            assertThat(FileLocks.isLocked(file)).isTrue();

            first.destroyForcibly().waitFor();
            assertThat(FileLocks.isLocked(file)).isTrue();
        } finally {
            first.destroyForcibly();
            second.destroyForcibly();
        }
    }

    @Test
    void theKernelTakesTheLeaseOfAKilledProcessBack() throws Exception {
        Process holder = Processes.start(LeaseHolder.class, file);
        try {
            Processes.awaitLine(holder, "held");
            assertThat(FileLocks.awaitLock(file, Duration.ZERO)).isEmpty();
        } finally {
            holder.destroyForcibly();
        }

        Optional<FileChannel> alone = FileLocks.awaitLock(file, SOON);
        assertThat(alone).isPresent();
        FileLocks.close(alone.orElseThrow());
    }

    @Test
    void theLeasesOfOneProcessEndWithTheLast() throws Exception {
        Lease one = Lease.take(file);
        Lease two = Lease.take(file);
        Process waiting = Processes.start(ExclusiveHolder.class, file);
        try {
            Processes.awaitLine(waiting, "waiting");
            one.close();
            Thread.sleep(500);
            assertThat(waiting.inputReader().ready()).isFalse();

            two.close();
            Processes.awaitLine(waiting, "alone");
        } finally {
            waiting.destroyForcibly();
        }
    }

    @Test
    void aLeaseIsToBeHadAgainAfterTheLastWasGivenBack() {
        Lease.take(file).close();
        Lease.take(file).close();

        assertThat(FileLocks.isLocked(file)).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedIsNamed() {
        Path nowhere = directory.resolve("missing/leases.lock");

        assertThatThrownBy(() -> Lease.take(nowhere))
                .isInstanceOf(ElasticsearchProblem.class)
                .hasMessageContaining(nowhere.toString());
    }
}
