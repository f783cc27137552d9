package org.tongwen.analysis.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.WordLists;

/**
 * The words by which texts are cut, folded: those of IK's dictionary, which would never match unfolded, and further ones.
 *
 * <p>Long entries of IK's that are made of shorter ones are left out. The longest word is preferred, so that 经济技术开发区 would not be
 * found by 开发区, and 福州市人民政府 would be one word where 苏州市人民政府 is three.
 */
public final class WordDictionary {

    private static final String GENERAL = "org/wltea/analyzer/dic/main2012.dic";
    private static final String QUANTIFIERS = "org/wltea/analyzer/dic/quantifier.dic";
    private static final int LONG = 5;

    private final WordTree words;
    private final WordTree quantifiers;

    /**
     * Makes a dictionary, which takes about a second; it has some 20 MB.
     *
     * @param further words beside the general ones, in either script
     */
    WordDictionary(List<String> further) {
        // Unfolded, too: some characters fold in certain words alone, and stand in others as they are.
        List<String> general = Stream.concat(read(GENERAL), folded(GENERAL)).toList();
        List<String> own = further.stream().map(ScriptFolding.standard()::fold).toList();
        Set<String> all = new HashSet<>(general);
        all.addAll(own);
        Set<String> kept = new HashSet<>(own);
        general.stream()
                .filter(word -> word.length() < LONG || !isMadeOfWords(word, 0, all))
                .forEach(kept::add);
        this.words = WordTree.of(kept);
        this.quantifiers = WordTree.of(read(QUANTIFIERS).toList());
    }

    WordTree words() {
        return words;
    }

    /** Returns what things are counted by, such as 个 and 公里. */
    WordTree quantifiers() {
        return quantifiers;
    }

    private static Stream<String> folded(String list) {
        return read(list).map(ScriptFolding.standard()::fold);
    }

    private static Stream<String> read(String list) {
        return WordLists.read(WordDictionary.class.getClassLoader(), list).stream();
    }

    /** Tells whether the rest of {@code word} can be cut into shorter words of at least two characters. */
    private static boolean isMadeOfWords(String word, int from, Set<String> words) {
        if (from == word.length()) {
            return true;
        }
        for (int to = from + 2; to <= word.length(); to++) {
            boolean shorter = to - from < word.length();
            if (shorter && words.contains(word.substring(from, to)) && isMadeOfWords(word, to, words)) {
                return true;
            }
        }
        return false;
    }
}
