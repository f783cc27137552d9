package org.tongwen.api.search.difference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A passage of one document, and what the other has in its place.
 *
 * @param from null if it was added
 * @param to null if it was removed
 */
public record DifferingPassage(
        Kind kind, @Nullable Side from, @Nullable Side to) {

    /** What happened to it. */
    public enum Kind {
        EQUAL,
        CHANGED,
        REMOVED,
        ADDED;

        /** Returns the id used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A passage where it stands.
     *
     * @param paragraph the number of its paragraph; null for a title
     * @param start UTF-16 index in title or body
     * @param end UTF-16 index after its last character
     * @param pieces the whole passage, cut where it begins or ends to differ
     */
    public record Side(@Nullable Integer paragraph, int start, int end, List<Piece> pieces) {

        public Side {
            pieces = List.copyOf(pieces);
        }

        static Side of(Stretch stretch, List<Piece> pieces) {
            return new Side(stretch.paragraph(), stretch.start(), stretch.end(), pieces);
        }

        static Side whole(Stretch stretch, boolean differs) {
            return of(stretch, List.of(new Piece(stretch.text(), differs)));
        }
    }
}
