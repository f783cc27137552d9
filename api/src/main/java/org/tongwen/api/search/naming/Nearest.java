package org.tongwen.api.search.naming;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.tongwen.model.script.ScriptFolding;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.65;
    private static final int AT_MOST = 3;

    private Nearest() {}

    /** Returns the candidates that look like the text in either script, the most alike first; none if all are far from it. */
    public static List<String> to(String text, Collection<String> candidates) {
        String folded = fold(text);
        return candidates.stream()
                .map(candidate -> new Scored(candidate, SIMILARITY.apply(folded, fold(candidate))))
                .filter(scored -> scored.similarity >= ALIKE)
                .sorted(Comparator.comparingDouble(Scored::similarity)
                        .reversed()
                        .thenComparing(Scored::candidate))
                .map(Scored::candidate)
                .distinct()
                .limit(AT_MOST)
                .toList();
    }

    /** Returns a sentence that names the nearest candidate, else some of the possible ones; begins with a space. */
    public static String hint(List<String> nearest, Collection<String> candidates) {
        if (!nearest.isEmpty()) {
            return " Did you mean " + nearest.getFirst() + "?";
        }
        Stream<String> some = candidates.stream().limit(20);
        return " Possible: " + String.join(", ", some.toList()) + (candidates.size() > 20 ? ", …" : ".");
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }

    private record Scored(String candidate, double similarity) {}
}
