package org.tongwen.elasticsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LockHoldersTest {

    @TempDir
    Path directory;

    @Test
    void whoSharesTheFileHoldsALeaseAndWhoWaitsForItDoesNot() {
        List<String> locks = List.of(
                "1: POSIX  ADVISORY  READ  4711 fe:00:815 0 EOF",
                "1: -> POSIX  ADVISORY  WRITE 4700 fe:00:815 0 EOF",
                "2: POSIX  ADVISORY  WRITE 4700 fe:00:816 0 EOF",
                "3: FLOCK  ADVISORY  READ  4712 fe:00:815 0 EOF",
                "4: POSIX  ADVISORY  READ  4713 08:02:8150 0 EOF",
                "5: POSIX  ADVISORY  READ  4714 fe:00:815 0 9223372036854775806");
        assertThat(LockHolders.pids(locks, "READ", "815")).containsExactly(4711L, 4714L);
        assertThat(LockHolders.pids(locks, "WRITE", "816")).containsExactly(4700L);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anotherProcessWithALeaseIsSeen() throws IOException {
        Path file = directory.resolve("leases.lock");
        Process holder = Processes.start(LeaseHolder.class, file);
        try {
            Processes.awaitLine(holder, "held");
            assertThat(LockHolders.sharing(file)).extracting(ProcessHandle::pid).containsExactly(holder.pid());
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void whereThereIsNoFileNobodyHoldsALease() {
        assertThat(LockHolders.sharing(directory.resolve("none"))).isEmpty();
    }
}
