package org.tongwen.model.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Match;
import org.tongwen.model.table.Row;
import org.tongwen.model.table.Table;

/**
 * Provinces by their abbreviations of one character, which only count where several stand together: 苏浙沪, 沪、苏、浙. Some
 * of the characters are so common that only a longer run of abbreviations shows that they are one.
 */
final class Abbreviations {

    private static final int LEAST = 2;
    private static final char SEPARATOR = '、';

    /** A province, in a run of how many its character counts, and one of which others has to stand there; empty for any. */
    private record Abbreviation(Region region, int least, String with) {}

    private final Map<Character, Abbreviation> abbreviations = new HashMap<>();
    private final BitSet characters = new BitSet();

    Abbreviations(Regions regions) {
        for (Row row :
                Table.ofResource(Abbreviations.class, "abbreviations.tsv").rows()) {
            String least = row.get("least");
            abbreviations.put(
                    row.require("character").charAt(0),
                    new Abbreviation(
                            regions.get(row.require("code")),
                            least.isEmpty() ? LEAST : Integer.parseInt(least),
                            row.get("with")));
        }
        abbreviations.keySet().forEach(characters::set);
    }

    /**
     * Returns the provinces of the run that begins here in the folded text; none if there is no run. A run names no province
     * twice, so that its length is bounded by their number.
     */
    List<Match<Region>> runAt(String text, int start) {
        if (at(text, start) == null) {
            return List.of();
        }
        List<Match<Region>> run = new ArrayList<>();
        Set<Region> named = new HashSet<>();
        int i = start;
        @Nullable Abbreviation abbreviation = at(text, i);
        while (abbreviation != null) {
            if (!named.add(abbreviation.region())) {
                return List.of();
            }
            run.add(new Match<>(i, i + 1, abbreviation.region()));
            i += i + 1 < text.length() && text.charAt(i + 1) == SEPARATOR ? 2 : 1;
            abbreviation = at(text, i);
        }
        return isRun(text, run) ? run : List.of();
    }

    private boolean isRun(String text, List<Match<Region>> run) {
        return run.size() >= LEAST && run.stream().allMatch(match -> counts(text, match, run));
    }

    private boolean counts(String text, Match<Region> match, List<Match<Region>> run) {
        Abbreviation abbreviation = abbreviations.get(text.charAt(match.start()));
        return abbreviation != null
                && run.size() >= abbreviation.least()
                && (abbreviation.with().isEmpty()
                        || run.stream()
                                .anyMatch(other -> abbreviation.with().indexOf(text.charAt(other.start())) >= 0));
    }

    private @Nullable Abbreviation at(String text, int index) {
        // Most characters are none, and looking one up in the map makes an object of it.
        return index < text.length() && characters.get(text.charAt(index))
                ? abbreviations.get(text.charAt(index))
                : null;
    }
}
