package org.tongwen.api.search.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongwen.api.search.typing.Coverage;
import org.tongwen.api.search.typing.Spelled;
import org.tongwen.api.search.typing.Typed;

/** Something that can be suggested, with all names by which it is found, its text first. */
record Candidate(SuggestionType type, String value, long count, List<Spelled> names) {

    static Candidate of(SuggestionType type, String value, long count, String text, List<String> others) {
        Set<String> names = new LinkedHashSet<>(List.of(text));
        names.addAll(others);
        return new Candidate(type, value, count, names.stream().map(Spelled::of).toList());
    }

    /** Returns the candidate as a suggestion, by the name that the typed text covers best; empty if it covers none. */
    Optional<Found> find(Typed typed) {
        Spelled best = null;
        Coverage covered = null;
        for (Spelled name : names) {
            Coverage coverage = name.find(typed).orElse(null);
            if (coverage != null && (covered == null || Coverage.ORDER.compare(coverage, covered) < 0)) {
                best = name;
                covered = coverage;
            }
        }
        if (best == null || covered == null) {
            return Optional.empty();
        }
        String text = names.getFirst().text();
        String alias = best.text().equals(text) ? null : best.text();
        return Optional.of(new Found(new Suggestion(type, text, alias, value, count), covered));
    }
}
