package org.tongwen.indexer.load.rebuild;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.IndexDocument;
import tools.jackson.databind.JsonNode;

/**
 * A document, the note of a removed one, or what a document was before, as an index of whatever contract keeps it.
 *
 * @param past whether it is what a document was before
 * @param key the id that it has in its index
 * @param source all that is stored of it
 * @param stored the part of that which every contract has
 */
public record Kept(boolean past, String key, JsonNode source, Stored stored) {

    /** What is the same in all contracts; of a removed document there is no text, work or state. */
    record Stored(
            String id,
            String sampleKey,
            @Nullable Text text,
            IndexDocument.@Nullable Work work,
            IndexDocument.Archive archive,
            IndexDocument.@Nullable State state) {}

    record Text(String title) {}

    /** Whether nothing but a note is left of it. */
    boolean isRemoved() {
        return stored.archive.deletedAt() != null;
    }

    /** Returns how many bytes of memory it may take, roughly. */
    public long size() {
        return isRemoved() ? 0 : stored.archive.original().gzip().length();
    }

    /** Returns its state; of what is not removed. */
    IndexDocument.State state() {
        return Objects.requireNonNull(stored.state);
    }

    /** Returns the title that was read in it, whatever was corrected since. */
    String title() {
        return Optional.ofNullable(stored.archive.corrections())
                .map(corrections -> corrections.found().title())
                .orElseGet(() -> Objects.requireNonNull(stored.text).title());
    }

    Instant indexedAt() {
        return stored.archive.indexedAt();
    }
}
