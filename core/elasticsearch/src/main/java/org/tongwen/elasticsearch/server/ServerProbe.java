package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.server.files.DataDirectory;
import org.tongwen.elasticsearch.server.files.ServerHome;
import org.tongwen.elasticsearch.server.files.Users;

/** Looks at the server of a data directory without starting, holding or changing anything. */
public final class ServerProbe {

    private static final String RESIDENT = "VmRSS:";

    private ServerProbe() {}

    /**
     * Returns the server that runs on a data directory; it may not answer yet.
     *
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if the directory belongs to somebody else
     */
    public static Optional<ServerFacts> find(Path path) {
        DataDirectory data = directory(path);
        ServerState state = new ServerState(data);
        return state.findGuardian()
                .filter(guardian -> Files.exists(Users.file(data)))
                .flatMap(guardian -> state.findPort().map(port -> facts(data, state, guardian, port)));
    }

    /** Returns whether the guardian of a data directory lives, or the server if its guardian was killed. */
    public static boolean isRunning(Path path) {
        ServerState state = new ServerState(directory(path));
        return state.findGuardian().or(state::findServer).isPresent();
    }

    /** Returns whether the server lives and its guardian does not. */
    public static boolean isOrphaned(Path path) {
        ServerState state = new ServerState(directory(path));
        return state.findGuardian().isEmpty() && state.findServer().isPresent();
    }

    /** Returns whether a server has the index that nobody here started; false where the system does not tell. */
    public static boolean isForeign(Path path) {
        DataDirectory data = directory(path);
        return !isRunning(path)
                && LockHolders.alone(data.index().resolve("node.lock")).isPresent();
    }

    /** Returns the memory that a process has at the moment; 0 where the system does not tell. */
    public static long residentBytes(ProcessHandle process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .map(line ->
                            line.substring(RESIDENT.length()).replace("kB", "").strip())
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Nothing is made of it that is not there. */
    private static DataDirectory directory(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    private static ServerFacts facts(DataDirectory data, ServerState state, ProcessHandle guardian, int port) {
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(guardian), guardian.descendants()).toList();
        Path home = state.findHome().orElse(Path.of(""));
        Users users = Users.of(data);
        return new ServerFacts(
                processes.getLast().pid(),
                port,
                Files.exists(home) ? ServerHome.of(home).version() : "?",
                home,
                guardian.info().startInstant().orElse(Instant.EPOCH),
                processes.stream().mapToLong(ServerProbe::residentBytes).sum(),
                LockHolders.sharing(data.state().resolve(Guardian.LEASES)),
                users.reader(),
                users.writer());
    }
}
