package org.tongwen.indexer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The documents in the files and folders that were given.
 *
 * <p>A document's path begins with the name of the folder that was given, and a file that was given itself counts as if
 * its folder had been: {@code index /data/seeds} and {@code index /data/seeds/000.txt} both name
 * {@code seeds/000.txt}, on every machine. {@code index /data} would name {@code data/seeds/000.txt}.
 */
public final class DocumentSource {

    private final FileListing listing;

    private DocumentSource(FileListing listing) {
        this.listing = listing;
    }

    /** Finds the files now; opens none of them. */
    public static DocumentSource of(List<Path> paths) {
        return new DocumentSource(FileListing.of(paths));
    }

    /** Returns the size of all files, as they lie on the disk. */
    public long totalBytes() {
        return listing.files().stream().mapToLong(SourceFile::bytes).sum();
    }

    /** Reads all documents in the order of their paths; what cannot be read is a failure, and the rest goes on. */
    public void read(Intake intake) {
        listing.failures().forEach(failure -> intake.failure(failure.location(), failure.reason()));
        for (SourceFile file : listing.files()) {
            read(file, intake);
        }
    }

    private static void read(SourceFile file, Intake intake) {
        Optional<FileReader> reader = FileReader.find(file);
        if (reader.isEmpty()) {
            intake.failure(file.location(), "not a format that can be read: " + file.extension());
            intake.bytes(file.bytes());
            return;
        }
        try (InputStream bytes = new BufferedInputStream(
                new CountingStream(Files.newInputStream(file.file()), intake::bytes), 1 << 16)) {
            reader.get().read(file, bytes, intake);
        } catch (IOException e) {
            intake.failure(file.location(), "cannot be read: " + e.getMessage());
        }
    }
}
