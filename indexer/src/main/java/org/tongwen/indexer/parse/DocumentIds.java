package org.tongwen.indexer.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.source.RawDocument;

/**
 * Names documents so that the same document gets the same id in every run and on every machine.
 *
 * <p>A record keeps its own id; without one it is named after its URL, and without that after its path, which ends in
 * its line number. A file is named after its path alone, which begins with the name of the folder that was given: a
 * page that states another URL after a correction stays the same document.
 */
final class DocumentIds {

    /** As many as Elasticsearch takes, in bytes. */
    private static final int MAX_BYTES = 512;

    private DocumentIds() {}

    static String ofFile(RawDocument raw) {
        return hashed("file", raw.path());
    }

    static String ofRecord(RawDocument raw, Optional<String> own, Given given) throws UnreadableDocumentException {
        if (own.isPresent()) {
            if (own.get().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                throw new UnreadableDocumentException("its id is longer than 512 bytes");
            }
            return own.get();
        }
        return given.find(GivenField.URL)
                .map(url -> hashed("url", url.text()))
                .orElseGet(() -> hashed("record", raw.path()));
    }

    private static String hashed(String kind, String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
