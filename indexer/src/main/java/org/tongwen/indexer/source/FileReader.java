package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Reads the documents of a file; a further format is one more line in {@link #BY_EXTENSION}. */
@FunctionalInterface
interface FileReader {

    Map<String, FileReader> BY_EXTENSION = Map.ofEntries(
            Map.entry(".txt", new WholeFileReader(Format.TEXT)),
            Map.entry(".html", new WholeFileReader(Format.HTML)),
            Map.entry(".htm", new WholeFileReader(Format.HTML)),
            Map.entry(".shtml", new WholeFileReader(Format.HTML)),
            Map.entry(".xhtml", new WholeFileReader(Format.HTML)),
            Map.entry(".md", new WholeFileReader(Format.MARKDOWN)),
            Map.entry(".markdown", new WholeFileReader(Format.MARKDOWN)),
            Map.entry(".pdf", new WholeFileReader(Format.PDF)),
            Map.entry(".docx", new WholeFileReader(Format.WORD)),
            Map.entry(".doc", new WholeFileReader(Format.WORD)),
            Map.entry(".jsonl", new JsonLinesReader()),
            Map.entry(".ndjson", new JsonLinesReader()),
            Map.entry(".csv", new TableReader()),
            Map.entry(".tsv", new TableReader()),
            Map.entry(".zip", new ZipReader()));

    /**
     * Hands every document of the file to the intake.
     *
     * @param depth in how many archives the file lies
     * @throws IOException if the file cannot be read, or not to its end
     */
    void read(InputFile file, InputStream bytes, Intake intake, int depth) throws IOException;

    static Optional<FileReader> find(InputFile file) {
        String extension = file.extension();
        return file.isGzip()
                ? Optional.ofNullable(BY_EXTENSION.get(extension.substring(0, extension.indexOf(InputFile.GZIP))))
                        .map(GzipReader::new)
                : Optional.ofNullable(BY_EXTENSION.get(extension));
    }
}
