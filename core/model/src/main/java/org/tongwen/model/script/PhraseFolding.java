package org.tongwen.model.script;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Folds the words that two scripts write with different characters, such as 計畫 and 计划, in text whose characters
 * are folded already. A phrase and its folded form have the same length, so that it is replaced in place. Of the
 * phrases that begin at one character the longest wins; the next may begin after its end.
 */
final class PhraseFolding {

    private static final Phrase[] NONE = {};

    private final Phrase[][] byFirst = new Phrase[1 << Character.SIZE][];
    private final int longest;

    PhraseFolding(Map<String, String> phrases) {
        Arrays.fill(byFirst, NONE);
        phrases.entrySet().stream()
                .map(entry -> Phrase.of(entry.getKey(), entry.getValue()))
                .collect(Collectors.groupingBy(Phrase::first))
                .forEach((first, group) -> byFirst[first] = group.stream()
                        .sorted(Comparator.comparingInt(Phrase::length).reversed())
                        .toArray(Phrase[]::new));
        longest = phrases.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** Returns the phrases of the tables by their form before folding; the project's own table overrules the other. */
    static Map<String, String> load(CharacterFolding characters) {
        Map<String, String> phrases = new TreeMap<>();
        for (String table : List.of(Tables.TRADITIONAL_PHRASES, Tables.OWN_PHRASES)) {
            for (List<String> entry : Tables.read(table)) {
                String from = characters.fold(entry.getFirst());
                // A phrase alone on its line is left as it is.
                String to = entry.size() == 1 ? from : characters.fold(entry.get(1));
                if (from.length() == to.length()) {
                    phrases.put(from, to);
                }
            }
        }
        Set<String> changed = phrases.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        // What is left as it is matters only where it keeps a shorter phrase from being changed.
        phrases.keySet().removeIf(from -> changed.stream().noneMatch(from::contains));
        return phrases;
    }

    /** Returns the number of {@code char}s of the longest phrase. */
    int longest() {
        return longest;
    }

    /**
     * Folds in place between {@code from} and {@code to}.
     *
     * @param complete whether the text ends at {@code to}; if not, phrases that could reach beyond it are left alone
     * @return the index up to which the text is final, from which to go on once more of it is there
     */
    int fold(char[] text, int from, int to, boolean complete) {
        int end = complete ? to : to - longest + 1;
        int at = from;
        while (at < end) {
            at += foldAt(text, at, to, byFirst[text[at]]);
        }
        return at;
    }

    /** Returns the number of {@code char}s that are done. */
    private static int foldAt(char[] text, int at, int to, Phrase[] candidates) {
        for (Phrase phrase : candidates) {
            if (phrase.isAt(text, at, to)) {
                System.arraycopy(phrase.to, 0, text, at, phrase.length());
                return phrase.length();
            }
        }
        return 1;
    }

    private static final class Phrase {

        private final char[] from;
        private final char[] to;

        private Phrase(char[] from, char[] to) {
            this.from = from;
            this.to = to;
        }

        static Phrase of(String from, String to) {
            return new Phrase(from.toCharArray(), to.toCharArray());
        }

        char first() {
            return from[0];
        }

        int length() {
            return from.length;
        }

        boolean isAt(char[] text, int at, int end) {
            return at + from.length <= end && Arrays.equals(from, 0, from.length, text, at, at + from.length);
        }
    }
}
