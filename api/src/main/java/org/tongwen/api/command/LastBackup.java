package org.tongwen.api.command;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The last backup that was made of a data directory, as it remembers it.
 *
 * @param at when it was begun
 * @param folder where it was put
 */
public record LastBackup(Instant at, String folder) {

    private static final String FILE = "last-backup.properties";

    /** Returns the last one; empty if none was made, or it cannot be read. */
    public static Optional<LastBackup> find(Path data) {
        try {
            Properties written = new Properties();
            written.load(new StringReader(Files.readString(data.resolve(FILE))));
            return Optional.of(
                    new LastBackup(Instant.parse(written.getProperty("at", "")), written.getProperty("folder", "")));
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Remembers this one. */
    public void remember(Path data) throws IOException {
        OwnerOnly.directory(data);
        OwnerOnly.write(data.resolve(FILE), "at=" + at + "\nfolder=" + folder.replace("\\", "\\\\") + "\n");
    }
}
