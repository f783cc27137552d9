package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the documents of a file; a further format is one more line in {@link #BY_EXTENSION}. */
@FunctionalInterface
interface FileReader {

    Map<String, FileReader> BY_EXTENSION = Map.of(
            ".txt", new WholeFileReader(Format.TEXT),
            ".html", new WholeFileReader(Format.HTML),
            ".htm", new WholeFileReader(Format.HTML),
            ".md", new WholeFileReader(Format.MARKDOWN),
            ".jsonl", new JsonLinesReader(false),
            ".jsonl.gz", new JsonLinesReader(true));

    /** Hands every document of the file to the intake. */
    void read(SourceFile file, InputStream bytes, Intake intake) throws IOException;

    static Optional<FileReader> find(SourceFile file) {
        return Optional.ofNullable(BY_EXTENSION.get(file.extension().toLowerCase(Locale.ROOT)));
    }
}
