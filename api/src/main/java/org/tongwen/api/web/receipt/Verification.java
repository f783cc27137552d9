package org.tongwen.api.web.receipt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.DocumentSet;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.receipt.Difference;
import org.tongwen.api.search.receipt.Difference.Cause;
import org.tongwen.api.search.receipt.Difference.Change;
import org.tongwen.api.search.receipt.Repetition;
import org.tongwen.api.search.receipt.Repetition.Past;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.json.VerificationJson;

/**
 * One search of a receipt, compared with its repetition.
 *
 * @param otherDictionaries whether queries are read by other dictionaries now
 */
record Verification(ReceiptJson.Search search, Repetition now, boolean otherDictionaries) {

    private static final int MOST_LISTED = 1_000;
    private static final String OCCURRENCE = "occurrence";

    VerificationJson.Search json() {
        Past past = now.past();
        return new VerificationJson.Search(
                search.parameters(),
                isSame(),
                new VerificationJson.Found(search.total(), search.fingerprint()),
                new VerificationJson.Found(
                        search.counted().equals(OCCURRENCE) ? null : now.total(),
                        now.matching().set().fingerprint()),
                past == null
                        ? null
                        : new VerificationJson.Found(
                                search.counted().equals(CountBy.DOCUMENT.id())
                                        ? past.documents().documents()
                                        : null,
                                past.documents().fingerprint()),
                isSame()
                        ? List.of()
                        : reasons(past).stream().map(ChangeReason::id).toList(),
                changes(past),
                differences(past).stream()
                        .limit(MOST_LISTED)
                        .map(Verification::json)
                        .toList(),
                past == null || past.complete(),
                expansions());
    }

    private static VerificationJson.DocumentChange json(Difference difference) {
        Cause cause = difference.cause();
        return new VerificationJson.DocumentChange(
                difference.id(),
                difference.title(),
                difference.change().id(),
                cause == null ? null : cause.id(),
                difference.at());
    }

    boolean isSame() {
        return isSameSet() && isSameTotal();
    }

    private boolean isSameSet() {
        return now.matching().set().equals(then());
    }

    private boolean isSameTotal() {
        return search.counted().equals(OCCURRENCE) || search.total() == now.total();
    }

    private DocumentSet then() {
        return ReceiptReader.set(search);
    }

    private List<ChangeReason> reasons(@Nullable Past past) {
        List<ChangeReason> reasons = new ArrayList<>();
        if (!differences(past).isEmpty()) {
            reasons.add(ChangeReason.DOCUMENTS);
        }
        if (otherDictionaries && (past == null || isReadOtherwise(past))) {
            reasons.add(ChangeReason.DICTIONARIES);
        }
        if (isSameSet()) {
            reasons.add(ChangeReason.COPIES);
        } else if (past == null) {
            reasons.add(ChangeReason.INDEX_NEWER);
        }
        return reasons.isEmpty() ? List.of(ChangeReason.UNKNOWN) : reasons;
    }

    /** Of a sample, only all that it was drawn from can be told; there the expansions tell. */
    private boolean isReadOtherwise(Past past) {
        return search.parameters().containsKey("sample")
                ? !expansions().isEmpty()
                : !past.documents().equals(then());
    }

    private static List<Difference> differences(@Nullable Past past) {
        return past == null ? List.of() : past.differences();
    }

    private static Map<String, Long> changes(@Nullable Past past) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Change change : Change.values()) {
            counts.put(
                    change.id(),
                    differences(past).stream()
                            .filter(difference -> difference.change() == change)
                            .count());
        }
        return counts;
    }

    private List<VerificationJson.ExpansionChange> expansions() {
        List<List<String>> before = search.expansions().stream()
                .map(expansion -> List.of(expansion.kind(), expansion.from(), expansion.to()))
                .toList();
        List<List<String>> after =
                now.matching().lookedFor().stream().map(Verification::names).toList();
        return Stream.concat(changes("new", after, before), changes("gone", before, after))
                .toList();
    }

    private static List<String> names(SearchResult.Expansion expansion) {
        return List.of(expansion.kind(), expansion.from(), expansion.to());
    }

    private static Stream<VerificationJson.ExpansionChange> changes(
            String change, List<List<String>> these, List<List<String>> others) {
        return these.stream()
                .filter(names -> !others.contains(names))
                .map(names -> new VerificationJson.ExpansionChange(change, names.get(0), names.get(1), names.get(2)));
    }
}
