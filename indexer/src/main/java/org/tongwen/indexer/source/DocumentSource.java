package org.tongwen.indexer.source;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The documents in the files and folders that were given, and in archives among them.
 *
 * <p>A document's path begins with the name of the folder that was given, and a file that was given itself counts as if
 * its folder had been: {@code index /data/seeds} and {@code index /data/seeds/000.txt} both name
 * {@code seeds/000.txt}, on every machine. {@code index /data} would name {@code data/seeds/000.txt}.
 */
public final class DocumentSource {

    private final FileListing listing;
    private final Consumer<Intake> reading;

    private DocumentSource(FileListing listing, Consumer<Intake> reading) {
        this.listing = listing;
        this.reading = reading;
    }

    /** Finds the files now; opens none of them. */
    public static DocumentSource of(List<Path> paths) {
        FileListing listing = FileListing.of(paths);
        return new DocumentSource(listing, intake -> FolderReader.read(listing.files(), intake, 0));
    }

    /** Takes records that come from somewhere else as if they were read in a file. */
    public static DocumentSource of(Upload upload) {
        return new DocumentSource(FileListing.NOTHING, upload::read);
    }

    /** Returns the size of all files, as they lie on the disk. */
    public long totalBytes() {
        return listing.files().stream().mapToLong(InputFile::bytes).sum();
    }

    /** Returns the names of the given files and folders that are there, as paths begin with them. */
    public List<String> roots() {
        return listing.roots();
    }

    /** Reads all documents, folder by folder; what cannot be read is a failure, and the rest goes on. */
    public void read(Intake intake) {
        listing.failures().forEach(failure -> intake.failure(failure.place(), failure.reason()));
        reading.accept(intake);
    }
}
