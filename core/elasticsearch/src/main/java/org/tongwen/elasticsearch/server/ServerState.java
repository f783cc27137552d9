package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.server.files.DataDirectory;
import org.tongwen.elasticsearch.server.files.ServerHome;

/** What the users of one server tell each other through files: its port, its home, its processes. */
final class ServerState {

    private final DataDirectory data;

    ServerState(DataDirectory data) {
        this.data = data;
    }

    /** Remembers where the server listens and where its program files are. */
    void remember(int port, ServerHome home) {
        data.write(file(), "port=" + port + "\nhome=" + home.path().toString().replace("\\", "\\\\") + "\n");
    }

    /** Returns the port of the last server here. */
    Optional<Integer> findPort() {
        return find("port").filter(port -> port.matches("[0-9]{1,5}")).map(Integer::valueOf);
    }

    /** Returns the program files of the last server here. */
    Optional<Path> findHome() {
        return find("home").map(Path::of);
    }

    /** Returns whether a guardian lives; must be asked by only one at a time. */
    boolean isGuarded() {
        return FileLocks.isLocked(data.state().resolve(Guardian.LOCK));
    }

    /** Returns the guardian, if it is alive. */
    Optional<ProcessHandle> findGuardian() {
        return findProcess(0);
    }

    /** Returns the server, if it is alive: its first process, which stops the others. */
    Optional<ProcessHandle> findServer() {
        return findProcess(1);
    }

    private Optional<ProcessHandle> findProcess(int line) {
        Path file = data.state().resolve(Guardian.PROCESSES);
        List<String> lines = Files.exists(file) ? read(file).lines().toList() : List.of();
        return Optional.of(lines)
                .filter(written -> written.size() > line)
                .flatMap(written -> ProcessIdentity.read(written.get(line)))
                .flatMap(ProcessIdentity::find);
    }

    private Optional<String> find(String name) {
        if (!Files.exists(file())) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(read(file())));
        } catch (IOException e) {
            throw new IllegalStateException("a string can be read", e);
        }
        return Optional.ofNullable(properties.getProperty(name));
    }

    private Path file() {
        return data.state().resolve("server.properties");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ElasticsearchProblem("Cannot read " + file + ": this user has no right to it.", e);
        }
    }
}
