package org.tongwen.elasticsearch.server.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
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
public record DataDirectory(Path root) {

    /** Elasticsearch makes one to find out what Java takes for its options, and forgets it. */
    private static final String LEFT_AT_START = "final-flags*";

    /** Returns the data directory, made if it is not there; fails with a clear error if it cannot be written. */
    public static DataDirectory of(Path path) {
        try {
            Files.createDirectories(path);
            DataDirectory data = new DataDirectory(path.toRealPath());
            for (Path directory : data.directories()) {
                Files.createDirectories(directory);
                requireWritable(directory);
                hide(directory, "rwx------");
            }
            return data;
        } catch (IOException e) {
            throw notWritable(path, e);
        }
    }

    /** Locks, passwords and what is remembered between starts. */
    public Path state() {
        return root.resolve("server");
    }

    /** The server's configuration. */
    public Path config() {
        return root.resolve("config");
    }

    /** The index itself. */
    public Path index() {
        return root.resolve("index");
    }

    /** The server's logs. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Native libraries that the server unpacks, and what the programs that prepare its start leave. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** Snapshots on their way into a backup or out of it; empty otherwise. */
    public Path snapshots() {
        return root.resolve("snapshots");
    }

    /** Replaces a file in one step; only its owner can read it. */
    public void write(Path file, String content) {
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

    /** Fails with a clear error unless so much can be written. */
    public void requireSpace(long bytes) {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < bytes) {
                throw new ElasticsearchProblem("Not enough disk space: " + (free >> 20) + " MB are free at " + root
                        + ", and Elasticsearch needs " + (bytes >> 20)
                        + " MB. Free some, or choose another directory with "
                        + ElasticsearchSettings.DATA + ".");
            }
        } catch (IOException e) {
            throw notWritable(root, e);
        }
    }

    /** Gives what the server itself reads and writes to a user, by number; only root can. */
    public void giveTo(int uid) {
        for (Path directory : List.of(config(), index(), logs(), temporary(), snapshots())) {
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
    public void hideConfig() {
        try (Stream<Path> files = Files.list(config())) {
            files.filter(Files::isRegularFile).forEach(file -> hide(file, "rw-------"));
        } catch (IOException e) {
            throw notWritable(config(), e);
        }
    }

    /** Removes the empty folders that were left in the temporary one by starts; one with the report of a crash stays. */
    public void removeLeftFolders() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary(), LEFT_AT_START)) {
            for (Path folder : left) {
                if (isEmpty(folder)) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw notWritable(temporary(), e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }

    private List<Path> directories() {
        return List.of(state(), config(), index(), logs(), temporary(), snapshots());
    }

    private static void hide(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw notWritable(path, e);
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
