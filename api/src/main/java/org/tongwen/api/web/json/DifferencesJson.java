package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two documents side by side.
 *
 * @param from the one that is compared
 * @param to the one that it is compared with
 * @param passages all passages of both, in their order: titles, paragraphs, and the sentences of long ones
 */
public record DifferencesJson(Meta meta, DocumentJson from, DocumentJson to, List<PassageJson> passages) {

    /**
     * What is true of the comparison as a whole.
     *
     * @param same whether nothing differs but script, width and white space
     * @param equal how many passages both have
     * @param changed how many passages of the one became others
     * @param removed how many passages only {@code from} has
     * @param added how many passages only {@code to} has
     */
    public record Meta(boolean same, long equal, long changed, long removed, long added) {}

    /**
     * A passage of one document, and what the other has in its place.
     *
     * @param kind {@code equal}, {@code changed}, {@code removed} or {@code added}
     * @param from null if it was added
     * @param to null if it was removed
     */
    public record PassageJson(
            String kind, @Nullable SideJson from, @Nullable SideJson to) {}

    /**
     * A passage where it stands.
     *
     * @param paragraph the number of its paragraph; null for a title
     * @param start UTF-16 index in title or body
     * @param end UTF-16 index after its last character
     * @param pieces the whole passage, cut where it begins or ends to differ
     */
    public record SideJson(@Nullable Integer paragraph, int start, int end, List<PieceJson> pieces) {}

    /** A part of a passage, and whether it differs from the other document. */
    public record PieceJson(String text, boolean differs) {}
}
