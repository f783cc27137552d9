package org.tongwen.indexer.source;

import java.nio.file.Path;

/**
 * A file in which documents lie.
 *
 * @param location the file as the user gave or would give it
 * @param path its name on every machine: see {@link DocumentSource}
 */
record SourceFile(Path file, String location, String path, long bytes) {

    /** Returns the extension with its dot, {@code .jsonl.gz} for a compressed one, or {@code no extension}. */
    String extension() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int end = name.endsWith(".gz") ? name.length() - ".gz".length() : name.length();
        int dot = name.lastIndexOf('.', end - 1);
        return dot <= 0 ? "no extension" : name.substring(dot);
    }
}
