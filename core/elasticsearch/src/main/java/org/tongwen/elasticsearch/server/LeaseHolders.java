package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells who holds leases on a server, where the kernel lists its locks: on Linux. */
final class LeaseHolders {

    private static final Path LOCKS = Path.of("/proc/locks");

    /** A lock that is held, not one that is waited for, whose line has an arrow: {@code 1: POSIX ADVISORY READ 42 fe:00:17 0 EOF}. */
    private static final Pattern SHARED =
            Pattern.compile("\\d+: POSIX +\\w+ +READ +(\\d+) [0-9a-f]+:[0-9a-f]+:(\\d+) .*");

    private LeaseHolders() {}

    /** Returns the processes that hold a lease; none where nobody can tell. */
    static List<ProcessHandle> of(Path leases) {
        if (!Files.isReadable(LOCKS) || !Files.exists(leases)) {
            return List.of();
        }
        try {
            String inode = Files.getAttribute(leases, "unix:ino").toString();
            return pids(Files.readAllLines(LOCKS), inode)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns the numbers of the processes that share the file with this number. */
    static Stream<Long> pids(List<String> locks, String inode) {
        return locks.stream()
                .map(SHARED::matcher)
                .filter(Matcher::matches)
                .filter(lock -> lock.group(2).equals(inode))
                .map(lock -> Long.valueOf(lock.group(1)))
                .distinct();
    }
}
