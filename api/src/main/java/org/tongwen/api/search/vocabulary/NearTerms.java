package org.tongwen.api.search.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongwen.model.pinyin.Pinyin;

/** Finds terms by what differs from them a little: by their pinyin, and by what is left of them without one character. */
final class NearTerms {

    /** Shorter terms have so many neighbours that one would always be found. */
    private static final int SHORTEST_EDITED = 3;

    private final Set<String> terms;
    private final Map<String, List<String>> byPinyin = new HashMap<>();
    private final Map<String, List<String>> byShortened = new HashMap<>();
    private final int longest;
    private final int longestPinyin;

    NearTerms(Collection<String> terms) {
        this.terms = Set.copyOf(terms);
        for (String term : terms) {
            add(byPinyin, String.join("", sounds(term)), term);
            if (term.length() >= SHORTEST_EDITED) {
                shortened(term).forEach(key -> add(byShortened, key, term));
            }
        }
        this.longest = terms.stream().mapToInt(String::length).max().orElse(0);
        this.longestPinyin =
                byPinyin.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    boolean isKnown(String text) {
        return terms.contains(text);
    }

    /** Returns the length of the longest text that can be near to a term. */
    int reach() {
        return longest + 1;
    }

    /** Returns the length of the longest pinyin of a term. */
    int pinyinReach() {
        return longestPinyin;
    }

    /** Returns the terms with this pinyin, written without spaces. */
    List<String> withPinyin(String letters) {
        return byPinyin.getOrDefault(letters, List.of());
    }

    /** Returns the terms of at least three characters from which the text differs by one slip. */
    Map<String, Slip> edited(String text) {
        Set<String> candidates = new LinkedHashSet<>(byShortened.getOrDefault(text, List.of()));
        for (String key : shortened(text)) {
            if (key.length() >= SHORTEST_EDITED && terms.contains(key)) {
                candidates.add(key);
            }
            candidates.addAll(byShortened.getOrDefault(key, List.of()));
        }
        Map<String, Slip> edited = new HashMap<>();
        for (String term : candidates) {
            Slip slip = Slip.between(text, term);
            if (slip != null) {
                edited.put(term, slip);
            }
        }
        return edited;
    }

    /** Returns how each character is typed: a Chinese one by its syllable, others as they are. */
    static List<String> sounds(String text) {
        List<String> sounds = new ArrayList<>(Pinyin.standard().syllables(text));
        for (int i = 0; i < text.length(); i++) {
            if (sounds.get(i).isEmpty()) {
                sounds.set(i, text.substring(i, i + 1));
            }
        }
        return sounds;
    }

    private static List<String> shortened(String text) {
        List<String> shortened = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            shortened.add(text.substring(0, i) + text.substring(i + 1));
        }
        return shortened;
    }

    private static void add(Map<String, List<String>> index, String key, String term) {
        index.computeIfAbsent(key, absent -> new ArrayList<>()).add(term);
    }
}
