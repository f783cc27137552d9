package org.tongwen.api.search.elasticsearch.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.receipt.DocumentState;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** The part of a stored document that is read of its state; of one that has been removed there is little. */
record StoredState(String id, @Nullable Text text, Archive archive, IndexDocument.@Nullable State state) {

    static final List<String> FIELDS =
            List.of(Fields.ID, Fields.TITLE, Fields.DELETED_AT, Fields.CONTENT_HASH, Fields.CORRECTIONS, Fields.STATE);

    private static final int LOW_BITS = 30;

    record Text(String title) {}

    record Archive(
            @Nullable Origin origin,
            IndexDocument.@Nullable Corrections corrections,
            @Nullable Instant deletedAt) {}

    record Origin(@Nullable String contentHash) {}

    /** The state of one that has been removed began when it was. */
    DocumentState toDomain() {
        if (archive.deletedAt() != null) {
            return new DocumentState(id, null, archive.deletedAt(), true, null, List.of(), 0);
        }
        IndexDocument.State known = Objects.requireNonNull(state);
        return new DocumentState(
                id,
                Objects.requireNonNull(text).title(),
                known.since(),
                false,
                Objects.requireNonNull(archive.origin()).contentHash(),
                corrected(archive.corrections()),
                ((long) known.fingerprintHigh() << LOW_BITS) | known.fingerprintLow());
    }

    private static List<String> corrected(IndexDocument.@Nullable Corrections corrections) {
        return corrections == null
                ? List.of()
                : corrections.byField().entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue().values())
                        .sorted()
                        .toList();
    }
}
