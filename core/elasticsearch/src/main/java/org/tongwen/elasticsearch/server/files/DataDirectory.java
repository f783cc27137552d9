package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/**
 * The directories in which one server lives; nobody but their owner can look into them.
 *
 * @param root the data directory itself, real and absolute
 */
record DataDirectory(Path root) {

    /** Returns the data directory, made if it is not there; fails with a clear error if it cannot be written. */
    static DataDirectory of(Path path) {
        try {
            Files.createDirectories(path);
            DataDirectory data = new DataDirectory(path.toRealPath());
            for (Path directory : data.directories()) {
                Files.createDirectories(directory);
                requireWritable(directory);
                data.hide(directory, "rwx------");
            }
            return data;
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    /** Locks, passwords and what is remembered between starts. */
    Path state() {
        return root.resolve("server");
    }

    /** The server's configuration. */
    Path config() {
        return root.resolve("config");
    }

    /** The index itself. */
    Path index() {
        return root.resolve("index");
    }

    /** The server's logs. */
    Path logs() {
        return root.resolve("logs");
    }

    /** Native libraries that the server unpacks. */
    Path temporary() {
        return root.resolve("tmp");
    }

    /** Replaces a file in one step; only its owner can read it. */
    void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Path draft =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".draft");
            Files.writeString(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw notWritable(file, e);
        }
    }

    /** Gives what the server itself reads and writes to a user, by number; only root can. */
    void giveTo(int uid) {
        for (Path directory : List.of(config(), index(), logs(), temporary())) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (!Files.getAttribute(file, "unix:uid").equals(uid)) {
                        Files.setAttribute(file, "unix:uid", uid);
                        Files.setAttribute(file, "unix:gid", uid);
                    }
                }
            } catch (IOException e) {
                throw notWritable(directory, e);
            }
        }
    }

    /** Takes the rights to the server's configuration from everybody but its owner. */
    void hideConfig() {
        try (Stream<Path> files = Files.list(config())) {
            files.filter(Files::isRegularFile).forEach(file -> hide(file, "rw-------"));
        } catch (IOException e) {
            throw notWritable(config(), e);
        }
    }

    private List<Path> directories() {
        return List.of(state(), config(), index(), logs(), temporary());
    }

    private void hide(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireWritable(Path directory) throws IOException {
        Files.delete(Files.createTempFile(directory, "writable", ".probe"));
    }

    private static ElasticsearchProblem notWritable(Path path, IOException cause) {
        return new ElasticsearchProblem(
                "Cannot write to the data directory: " + path + " ("
                        + cause.getClass().getSimpleName()
                        + "). Make it writable for this user, or choose another one with "
                        + ElasticsearchSettings.DATA + ".",
                cause);
    }
}
