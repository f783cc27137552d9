package org.tongwen.api.command.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.api.command.DirectorySize;
import org.tongwen.elasticsearch.server.ServerProbe;

/** What is in the data directory. */
final class DirectoryFacts {

    private static final List<String> FOLDERS =
            List.of("server", "config", "index", "logs", "tmp", "serving", "snapshots");
    private static final List<String> SECRETS =
            List.of("api-token", "tokens.json", "server/passwords.properties", "config/users");
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path data;

    DirectoryFacts(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    List<Check> checks() {
        return List.of(
                new DiskCheck(free(), DirectorySize.of(data.resolve("index"))),
                new RightsOnFilesCheck(unwritable(), open()),
                new ClockCheck(Instant.now(), latestWrite()),
                new LeftoversCheck(
                        ServerProbe.isOrphaned(data),
                        ServerProbe.isForeign(data),
                        list(data.resolve("snapshots")).size()),
                new FailedInputsCheck(failed(), data.resolve("failed.txt").toString()));
    }

    /** Of a directory that is not there yet, what is above it tells. */
    private Path existing() {
        Path folder = data;
        while (!Files.exists(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private long free() {
        try {
            return Files.getFileStore(existing()).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> unwritable() {
        return Stream.concat(Stream.of(existing()), present())
                .filter(path -> !Files.isWritable(path) || !Files.isReadable(path))
                .map(Path::toString)
                .toList();
    }

    private List<String> open() {
        return present().filter(DirectoryFacts::isOpen).map(Path::toString).toList();
    }

    private Stream<Path> present() {
        return Stream.concat(FOLDERS.stream(), SECRETS.stream())
                .map(data::resolve)
                .filter(Files::exists);
    }

    private static boolean isOpen(Path path) {
        try {
            return !OWNERS.containsAll(Files.getPosixFilePermissions(path));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private Instant latestWrite() {
        return Stream.of(data, data.resolve("logs"), data.resolve("serving"))
                .flatMap(folder -> Stream.concat(Stream.of(folder), list(folder).stream()))
                .filter(Files::exists)
                .map(DirectoryFacts::lastModified)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static Instant lastModified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private long failed() {
        try (Stream<String> lines = Files.lines(data.resolve("failed.txt"))) {
            return lines.filter(line -> !line.isBlank()).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
