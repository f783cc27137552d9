package org.tongwen.indexer.load;

/**
 * What tells whether a document has to be read again.
 *
 * @param path as in {@link org.tongwen.model.document.Provenance#path}, a record's with its line
 * @param contentHash as in {@link org.tongwen.model.document.Provenance#contentHash}
 */
public record Fingerprint(String path, String contentHash) {

    private static final char RECORD = '#';

    /**
     * Whether the document that is in the index with this content is this one. The line of a record with an id of its own does
     * not matter: it moves when others are added.
     */
    boolean isOf(Indexed document) {
        int line = path.lastIndexOf(RECORD);
        return path.equals(document.path())
                || (line >= 0
                        && document.path()
                                .equals(path.substring(0, line + 1)
                                        + document.id().replace("#", "%23")));
    }
}
