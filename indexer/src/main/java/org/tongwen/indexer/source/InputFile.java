package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file in which documents lie: on the disk, or within an archive.
 *
 * @param bytes its size as it lies there
 * @param disk the file itself; empty within an archive
 * @param opener opens it
 */
record InputFile(Place place, long bytes, Optional<Path> disk, Opener opener) {

    static final String GZIP = ".gz";

    /** Opens a file; each time from its beginning. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    static InputFile onDisk(Path file, Place place, long bytes) {
        return new InputFile(place, bytes, Optional.of(file), () -> Files.newInputStream(file));
    }

    /** Returns the file that is compressed in this one, to be opened so. */
    InputFile unpacked(Opener unpacking) {
        return new InputFile(place, bytes, Optional.empty(), unpacking);
    }

    /** Returns the file's name without its folders. */
    String name() {
        return place.path().substring(place.path().lastIndexOf('/') + 1);
    }

    /** Returns the path of the folder in which it lies. */
    String folder() {
        return place.path().substring(0, Math.max(0, place.path().lastIndexOf('/')));
    }

    /** Whether it is one compressed file, whatever lies in it. */
    boolean isGzip() {
        return extension().endsWith(GZIP);
    }

    /** Returns the extension in lower case with its dot, {@code .jsonl.gz} for a compressed one; empty without one. */
    String extension() {
        String name = name().toLowerCase(Locale.ROOT);
        int end = name.endsWith(GZIP) ? name.length() - GZIP.length() : name.length();
        int dot = name.lastIndexOf('.', end - 1);
        return name.substring(dot <= 0 ? end : dot);
    }
}
