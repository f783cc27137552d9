package org.tongwen.api.search.receipt;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.receipt.Difference.Cause;
import org.tongwen.api.search.receipt.Difference.Change;

/**
 * The documents that were changed since some time, by id, as they were then and as they are now.
 *
 * @param matchedThen those that matched then
 * @param matchNow those that match now
 * @param otherwiseThen the states then of those that match only now, where they had one
 * @param otherwiseNow the states now of those that matched only then, where they have one
 */
public record Changes(
        Map<String, DocumentState> matchedThen,
        Map<String, DocumentState> matchNow,
        Map<String, DocumentState> otherwiseThen,
        Map<String, DocumentState> otherwiseNow) {

    /** Returns what has become of each, by id; what was changed and then changed back is no difference. */
    public List<Difference> differences() {
        return Stream.concat(matchedThen.keySet().stream(), matchNow.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(this::difference)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Difference> difference(String id) {
        DocumentState matched = matchedThen.get(id);
        DocumentState matches = matchNow.get(id);
        if (matches == null) {
            return Optional.of(gone(Objects.requireNonNull(matched), otherwiseNow.get(id)));
        }
        if (matched == null) {
            return Optional.of(come(matches, otherwiseThen.get(id)));
        }
        return matched.fingerprint() == matches.fingerprint()
                ? Optional.empty()
                : Optional.of(changed(Change.ALTERED, matched, matches));
    }

    private static Difference come(DocumentState now, @Nullable DocumentState then) {
        return then == null
                ? new Difference(now.id(), title(now), Change.ADDED, null, now.since())
                : changed(Change.FOUND, then, now);
    }

    private static Difference gone(DocumentState then, @Nullable DocumentState now) {
        if (now == null) {
            return new Difference(then.id(), title(then), Change.REMOVED, null, then.since());
        }
        return now.removed()
                ? new Difference(then.id(), title(then), Change.REMOVED, null, now.since())
                : changed(Change.LOST, then, now);
    }

    private static Difference changed(Change change, DocumentState then, DocumentState now) {
        return new Difference(now.id(), title(now), change, cause(then, now), now.since());
    }

    private static Cause cause(DocumentState then, DocumentState now) {
        if (!Objects.equals(then.contentHash(), now.contentHash())) {
            return Cause.CONTENT;
        }
        return then.corrections().equals(now.corrections()) ? Cause.PROGRAM : Cause.CORRECTION;
    }

    private static String title(DocumentState state) {
        return Objects.requireNonNullElse(state.title(), "");
    }
}
