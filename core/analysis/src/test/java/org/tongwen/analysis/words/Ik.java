package org.tongwen.analysis.words;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyWords;
import org.tongwen.model.term.WordLists;
import org.wltea.analyzer.cfg.Configuration;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;
import org.wltea.analyzer.dic.Dictionary;

/** IK itself in its coarse mode, with the words of the program: what {@link WordSegmenter} is measured by. */
final class Ik {

    private static final String MAIN = "org/wltea/analyzer/dic/main2012.dic";
    private static final int LONG = 5;
    private static final Configuration COARSE = new Coarse();
    private static final IKSegmenter SEGMENTER = filled();

    private Ik() {}

    /** Returns the words of a run; what IK passes over is cut character by character. */
    static List<String> cut(String run) {
        SEGMENTER.reset(new StringReader(run));
        List<String> words = new ArrayList<>();
        int end = 0;
        try {
            for (@Nullable Lexeme word = SEGMENTER.next(); word != null; word = SEGMENTER.next()) {
                single(run, end, word.getBeginPosition(), words);
                end = word.getEndPosition();
                words.add(run.substring(word.getBeginPosition(), end));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        single(run, end, run.length(), words);
        return words;
    }

    private static void single(String run, int from, int to, List<String> words) {
        run.substring(from, to).codePoints().mapToObj(Character::toString).forEach(words::add);
    }

    private static IKSegmenter filled() {
        Dictionary dictionary = Dictionary.initial(COARSE);
        List<String> general = fold(WordLists.read(Dictionary.class.getClassLoader(), MAIN));
        List<String> policy = fold(PolicyWords.list());
        Set<String> words = new HashSet<>(general);
        words.addAll(policy);
        dictionary.addWords(general);
        dictionary.disableWords(general.stream()
                .filter(word -> word.length() >= LONG && isMadeOfWords(word, 0, words))
                .toList());
        dictionary.addWords(policy);
        return new IKSegmenter(Reader.nullReader(), COARSE);
    }

    private static List<String> fold(List<String> words) {
        return words.stream().map(ScriptFolding.standard()::fold).toList();
    }

    private static boolean isMadeOfWords(String word, int from, Set<String> words) {
        if (from == word.length()) {
            return true;
        }
        for (int to = from + 2; to <= word.length(); to++) {
            if (to - from < word.length()
                    && words.contains(word.substring(from, to))
                    && isMadeOfWords(word, to, words)) {
                return true;
            }
        }
        return false;
    }

    private static final class Coarse implements Configuration {

        @Override
        public boolean useSmart() {
            return true;
        }

        @Override
        public void setUseSmart(boolean useSmart) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getMainDictionary() {
            return MAIN;
        }

        @Override
        public String getQuantifierDicionary() {
            return "org/wltea/analyzer/dic/quantifier.dic";
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
