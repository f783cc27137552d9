package org.tongwen.indexer.load;

import java.util.Optional;

/**
 * What became of a document.
 *
 * @param reason why it was refused; empty if it was not
 */
public record Answer(Kind kind, Optional<String> reason) {

    /** Whether a document is in the index now. */
    public enum Kind {
        /** It is new there. */
        INDEXED,
        /** It replaced one with the same id. */
        UPDATED,
        /** It is not there. */
        REFUSED
    }

    static final Answer INDEXED = new Answer(Kind.INDEXED, Optional.empty());
    static final Answer UPDATED = new Answer(Kind.UPDATED, Optional.empty());

    static Answer refused(String reason) {
        return new Answer(Kind.REFUSED, Optional.of(reason));
    }
}
