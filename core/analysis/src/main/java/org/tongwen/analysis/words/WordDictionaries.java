package org.tongwen.analysis.words;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.term.PolicyWords;

/**
 * The dictionaries of this process: that of the program, and beside it those of indices that were cut by other words. An index must be
 * asked with the words that it was cut by, or what they cut differently is not found.
 */
public final class WordDictionaries {

    private static final Set<String> OWN = Set.copyOf(PolicyWords.list());

    /** Freed with the last index that uses it: a dictionary takes some 3 MB. */
    private static final Map<Set<String>, WeakReference<WordDictionary>> FURTHER = new HashMap<>();

    private WordDictionaries() {}

    /** Read at the first use, which takes a third of a second. */
    private static final class Standard {

        static final WordDictionary DICTIONARY = new WordDictionary(PolicyWords.list());
    }

    /** Returns the dictionary with the words of policy that the program knows. */
    public static WordDictionary standard() {
        return Standard.DICTIONARY;
    }

    /** Returns the dictionary with these words beside the general ones, in either script; without any, the program's. */
    public static WordDictionary of(List<String> words) {
        Set<String> distinct = Set.copyOf(words);
        return distinct.isEmpty() || distinct.equals(OWN) ? standard() : further(distinct);
    }

    private static WordDictionary further(Set<String> words) {
        synchronized (FURTHER) {
            FURTHER.values().removeIf(dictionary -> dictionary.refersTo(null));
            @Nullable WeakReference<WordDictionary> known = FURTHER.get(words);
            @Nullable WordDictionary dictionary = known == null ? null : known.get();
            if (dictionary == null) {
                dictionary = new WordDictionary(List.copyOf(words));
                FURTHER.put(words, new WeakReference<>(dictionary));
            }
            return dictionary;
        }
    }
}
