package org.tongwen.analysis.words;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.PrefixTree;
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

    private final PrefixTree words;
    private final PrefixTree quantifiers;

    /**
     * Makes a dictionary, which takes a third of a second; it has some 3 MB.
     *
     * @param further words beside the general ones, in either script
     */
    WordDictionary(List<String> further) {
        List<String> general = read(GENERAL).stream()
                .<String>mapMulti(WordDictionary::inBothForms)
                .toList();
        List<String> own = further.stream().map(ScriptFolding.standard()::fold).toList();
        PrefixTree all = PrefixTree.of(Stream.concat(general.stream(), own.stream()));
        words = PrefixTree.of(Stream.concat(
                general.stream().filter(word -> word.length() < LONG || !isMadeOfWords(word, 0, all)), own.stream()));
        quantifiers = PrefixTree.of(read(QUANTIFIERS).stream());
    }

    PrefixTree words() {
        return words;
    }

    /** Returns what things are counted by, such as 个 and 公里. */
    PrefixTree quantifiers() {
        return quantifiers;
    }

    private static List<String> read(String list) {
        return WordLists.read(WordDictionary.class.getClassLoader(), list);
    }

    /** Some characters fold in certain words alone, and stand in others as they are: so words that fold are there as they are, too. */
    private static void inBothForms(String word, Consumer<String> words) {
        words.accept(word);
        String folded = ScriptFolding.standard().fold(word);
        if (!folded.equals(word)) {
            words.accept(folded);
        }
    }

    /** Tells whether the rest of {@code word} can be cut into shorter words of at least two characters. */
    private static boolean isMadeOfWords(String word, int from, PrefixTree words) {
        if (from == word.length()) {
            return true;
        }
        int node = PrefixTree.ROOT;
        for (int to = from + 1; to <= word.length(); to++) {
            node = words.child(node, word.charAt(to - 1));
            if (node == PrefixTree.NONE) {
                return false;
            }
            boolean isShorter = to - from >= 2 && to - from < word.length();
            if (isShorter && words.isWord(node) && isMadeOfWords(word, to, words)) {
                return true;
            }
        }
        return false;
    }
}
