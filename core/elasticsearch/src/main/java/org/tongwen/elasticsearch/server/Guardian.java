package org.tongwen.elasticsearch.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small process of its own between the users of a server and the server: it outlives the user that started it, and stops the
 * server when the last lease is gone, even if all users were killed.
 *
 * <p>This class is copied out and run alone, so that it depends on no jar that a build may replace: it must use nothing but
 * the JDK, and have no nested classes.
 */
public final class Guardian {

    /** Locked as long as a guardian lives. */
    static final String LOCK = "guardian.lock";

    /** Locked in shared mode by every user of the server. */
    static final String LEASES = "leases.lock";

    /** Two lines, the guardian and the server: process id, and start in milliseconds, as ids are used again. */
    static final String PROCESSES = "processes";

    private static final long GRACE_SECONDS = 20;

    private Guardian() {}

    /** Runs a server until nobody uses it: {@code arguments} are the directory of the locks, and the server's command. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path state = Path.of(arguments[0]);
        List<String> command = List.of(arguments).subList(1, arguments.length);
        try (FileChannel guard = FileChannel.open(state.resolve(LOCK), CREATE, READ, WRITE);
                FileChannel leases = FileChannel.open(state.resolve(LEASES), CREATE, READ, WRITE)) {
            if (guard.tryLock() != null) {
                guard(state, leases, command);
            }
        }
    }

    private static void guard(Path state, FileChannel leases, List<String> command)
            throws IOException, InterruptedException {
        // Of the main thread, which lives to the end: the kernel's death signal follows the thread, not the process.
        Process server = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        Files.writeString(
                state.resolve(PROCESSES),
                describe(ProcessHandle.current()) + "\n" + describe(server.toHandle()) + "\n");
        Thread.ofPlatform().daemon().start(() -> stopWhenUnused(leases));
        Runtime.getRuntime().halt(server.waitFor());
    }

    private static void stopWhenUnused(FileChannel leases) {
        try {
            leases.lock();
            System.exit(0);
        } catch (IOException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static String describe(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }

    private static void stop(Process server) {
        List<ProcessHandle> children = server.descendants().toList();
        server.destroy();
        try {
            if (server.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }
}
