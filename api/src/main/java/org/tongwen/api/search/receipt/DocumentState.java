package org.tongwen.api.search.receipt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document is or was, as far as one state is told from another.
 *
 * @param title null of one that has been removed
 * @param since when it became so
 * @param removed whether it is not there any more
 * @param contentHash that of what was read; null of one that has been removed
 * @param corrections what was corrected by hand, as text
 * @param fingerprint that of all that a search reads of it
 */
public record DocumentState(
        String id,
        @Nullable String title,
        Instant since,
        boolean removed,
        @Nullable String contentHash,
        List<String> corrections,
        long fingerprint) {

    public DocumentState {
        corrections = List.copyOf(corrections);
    }
}
