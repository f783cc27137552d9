package org.tongwen.analysis.words;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongwen.model.script.ScriptFolding;
import org.wltea.analyzer.cfg.Configuration;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.dic.Dictionary;

/**
 * Fills IK's dictionary, of which there is one for the whole process, with folded words: IK's own, which would never
 * match unfolded, and those of policy.
 *
 * <p>Long entries that are made of shorter ones are taken out. IK prefers the longest word, so that 经济技术开发区
 * would not be found by 开发区, and 福州市人民政府 would be one word where 苏州市人民政府 is three.
 */
final class IkDictionary {

    private static final String MAIN = "org/wltea/analyzer/dic/main2012.dic";
    private static final String QUANTIFIERS = "org/wltea/analyzer/dic/quantifier.dic";
    private static final int LONG = 5;
    private static final Configuration COARSE = new Coarse();

    static {
        Dictionary dictionary = Dictionary.initial(COARSE);
        List<String> general = fold(WordList.read(Dictionary.class.getClassLoader(), MAIN));
        List<String> policy = fold(WordList.policy());
        Set<String> words = new HashSet<>(general);
        words.addAll(policy);
        dictionary.addWords(general);
        dictionary.disableWords(general.stream()
                .filter(word -> word.length() >= LONG && isMadeOfWords(word, 0, words))
                .toList());
        dictionary.addWords(policy);
    }

    private IkDictionary() {}

    /** Returns a new segmenter over the filled dictionary. */
    static IKSegmenter newSegmenter() {
        return new IKSegmenter(Reader.nullReader(), COARSE);
    }

    private static List<String> fold(List<String> words) {
        return words.stream().map(ScriptFolding.standard()::fold).toList();
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

    /** In place of IK's default, which reads an XML file and drops stop words. */
    private static final class Coarse implements Configuration {

        @Override
        public boolean useSmart() {
            return true;
        }

        @Override
        public void setUseSmart(boolean useSmart) {
            throw new UnsupportedOperationException("The word view is coarse for documents and queries alike");
        }

        @Override
        public String getMainDictionary() {
            return MAIN;
        }

        @Override
        public String getQuantifierDicionary() {
            return QUANTIFIERS;
        }

        @Override
        public List<String> getExtDictionarys() {
            return List.of();
        }

        @Override
        public List<String> getExtStopWordDictionarys() {
            return List.of();
        }
    }
}
