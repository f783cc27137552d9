package org.tongwen.api.search.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongwen.model.script.ScriptFolding;

/** The terms that are known, to tell what somebody meant whose words find nothing. In memory, immutable. */
public final class Vocabulary {

    /** Longer texts are sentences, which no single term mends. */
    private static final int LONGEST = 60;

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=[a-z])['’](?=[a-z])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

    private final NearTerms terms;

    private Vocabulary(NearTerms terms) {
        this.terms = terms;
    }

    /** Returns the vocabulary of the program's own tables. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** Returns a vocabulary of these folded terms. */
    static Vocabulary of(Collection<String> terms) {
        return new Vocabulary(new NearTerms(terms));
    }

    /**
     * Returns what may have been meant by a part of a query, the likeliest first: the part with the stretch that is wrong replaced
     * by a known term that sounds the same (制造也), has one character swapped, wrong, missing or too many, or was typed in
     * pinyin. The same for both scripts, folded; never the part itself.
     */
    public List<String> nearest(String part, int atMost) {
        String folded = APOSTROPHES
                .matcher(ScriptFolding.standard().fold(part.strip()).replace('ü', 'v'))
                .replaceAll("");
        if (folded.length() > LONGEST) {
            return List.of();
        }
        List<String> nearest = new ArrayList<>(written(folded));
        new Stretches(folded, terms)
                .corrections().stream()
                        .sorted(Correction.ORDER)
                        .map(Correction::text)
                        .forEach(nearest::add);
        return nearest.stream()
                .filter(text -> !text.equals(folded))
                .distinct()
                .limit(atMost)
                .toList();
    }

    /** Replaces the first run of letters that is pinyin of known terms. */
    private List<String> written(String folded) {
        Matcher matcher = LETTERS.matcher(folded);
        while (matcher.find()) {
            String before = folded.substring(0, matcher.start());
            String after = folded.substring(matcher.end());
            List<String> written = PinyinParts.of(matcher.group(), terms);
            if (!written.isEmpty()) {
                return written.stream().map(text -> before + text + after).toList();
            }
        }
        return List.of();
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        private static final Vocabulary VOCABULARY = Vocabulary.of(KnownTerms.all());
    }
}
