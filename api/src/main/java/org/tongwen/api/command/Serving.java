package org.tongwen.api.command;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.tongwen.elasticsearch.server.ProcessIdentity;

/**
 * A process that serves, or is about to, as others who use its data directory know it: by a file that it writes there, and
 * removes at its end.
 *
 * @param process that serves
 * @param version of the program
 * @param address where it listens, as a number
 * @param port where it listens; 0 while it is starting
 */
public record Serving(ProcessHandle process, String version, String address, int port) {

    private static final String FOLDER = "serving";
    private static final String FILES = "*.properties";

    /** Returns those that live, the oldest first. */
    public static List<Serving> on(Path data) {
        List<Serving> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.resolve(FOLDER), FILES)) {
            for (Path file : files) {
                read(file).ifPresent(found::add);
            }
        } catch (IOException e) {
            return List.of();
        }
        found.sort(Comparator.comparing(Serving::startedAt));
        return found;
    }

    /** Returns what this process tells of itself. */
    static Serving self(InetAddress address, int port) {
        return new Serving(ProcessHandle.current(), ProgramVersion.number(), address.getHostAddress(), port);
    }

    /** Returns when it was started. */
    public Instant startedAt() {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Returns where it answers those who ask from the same machine. */
    public URI uri() {
        String host = address.equals("0.0.0.0") ? "127.0.0.1" : address;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    /** Tells others of it, in a file that goes with this process; what killed ones left goes, too. */
    void announce(Path data) {
        Path folder = data.resolve(FOLDER);
        Path file = folder.resolve(process.pid() + ".properties");
        try {
            OwnerOnly.directory(folder);
            removeDead(folder);
            OwnerOnly.write(
                    file,
                    "process=" + ProcessIdentity.of(process).written() + "\nversion=" + version + "\naddress=" + address
                            + "\nport=" + port + "\n");
        } catch (IOException e) {
            throw new UserError("cannot write to " + folder + ": " + e.getMessage()
                    + ". Make it writable for this user, or choose another data directory with --data.");
        }
    }

    /** Takes back what was told. */
    void withdraw(Path data) {
        try {
            Files.deleteIfExists(data.resolve(FOLDER).resolve(process.pid() + ".properties"));
        } catch (IOException e) {
            throw new UserError("cannot remove a file of " + data.resolve(FOLDER) + ": " + e.getMessage());
        }
    }

    private static void removeDead(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
            for (Path file : files) {
                if (read(file).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static Optional<Serving> read(Path file) {
        try {
            Properties written = new Properties();
            written.load(new StringReader(Files.readString(file)));
            return ProcessIdentity.read(written.getProperty("process", ""))
                    .flatMap(ProcessIdentity::find)
                    .map(process -> new Serving(
                            process,
                            written.getProperty("version", "?"),
                            written.getProperty("address", ""),
                            Integer.parseInt(written.getProperty("port", "0"))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
