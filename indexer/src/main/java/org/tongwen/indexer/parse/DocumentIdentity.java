package org.tongwen.indexer.parse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.source.Format;
import org.tongwen.indexer.source.RawDocument;
import org.tongwen.model.hash.Sha256;

/**
 * Names a document so that it gets the same id in every run and on every machine.
 *
 * <p>A record keeps its own id; without one it is named after its URL, and without that after its path, which ends in
 * its line number. A file is named after its path alone, which begins with the name of the folder that was given: a
 * page that states another URL after a correction stays the same document.
 *
 * @param id at most 512 bytes
 * @param path where it was read: the file's path; for a record, with {@code #} and its id, or its line if that names it
 */
public record DocumentIdentity(String id, String path) {

    /** As many as Elasticsearch takes, in bytes. */
    private static final int MAX_BYTES = 512;

    static DocumentIdentity of(RawDocument raw, ReadText read) throws UnreadableDocumentException {
        String path = raw.place().path();
        if (raw.format() != Format.RECORD) {
            return new DocumentIdentity(hashed("file", path), path);
        }
        Optional<String> id =
                read.ownId().or(() -> read.given().find(GivenField.URL).map(url -> hashed("url", url.text())));
        if (id.filter(text -> text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES)
                .isPresent()) {
            throw new UnreadableDocumentException("its id is longer than 512 bytes");
        }
        return id.map(text -> new DocumentIdentity(text, raw.place().pathOfRecord(text)))
                .orElseGet(() -> new DocumentIdentity(hashed("record", path), path));
    }

    private static String hashed(String kind, String name) {
        return kind + "-" + Sha256.hex(name, 10);
    }
}
