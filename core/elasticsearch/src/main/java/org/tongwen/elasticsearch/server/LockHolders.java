package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells who has locked a file, where the kernel lists its locks: on Linux. Takes no lock itself, unlike who tries one. */
final class LockHolders {

    private static final Path LOCKS = Path.of("/proc/locks");

    /** A lock that is held, not one that is waited for, whose line has an arrow: {@code 1: POSIX ADVISORY READ 42 fe:00:17 0 EOF}. */
    private static final Pattern HELD =
            Pattern.compile("\\d+: POSIX +\\w+ +(READ|WRITE) +(\\d+) [0-9a-f]+:[0-9a-f]+:(\\d+) .*");

    private static final String SHARED = "READ";
    private static final String ALONE = "WRITE";

    private LockHolders() {}

    /** Returns the processes that share a file; none where nobody can tell. */
    static List<ProcessHandle> sharing(Path file) {
        return holders(file, SHARED);
    }

    /** Returns the process that has a file alone; none where nobody can tell. */
    static Optional<ProcessHandle> alone(Path file) {
        return holders(file, ALONE).stream().findFirst();
    }

    private static List<ProcessHandle> holders(Path file, String mode) {
        if (!Files.isReadable(LOCKS) || !Files.exists(file)) {
            return List.of();
        }
        try {
            String inode = Files.getAttribute(file, "unix:ino").toString();
            return pids(Files.readAllLines(LOCKS), mode, inode)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Returns the numbers of the processes that have the file of this number in this mode. */
    static Stream<Long> pids(List<String> locks, String mode, String inode) {
        return locks.stream()
                .map(HELD::matcher)
                .filter(Matcher::matches)
                .filter(lock -> lock.group(1).equals(mode) && lock.group(3).equals(inode))
                .map(lock -> Long.valueOf(lock.group(2)))
                .distinct();
    }
}
