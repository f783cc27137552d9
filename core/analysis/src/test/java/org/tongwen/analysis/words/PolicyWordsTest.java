package org.tongwen.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyWords;

class PolicyWordsTest {

    static Stream<String> words() {
        return PolicyWords.list().stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfPolicyIsKnown(String word) {
        String folded = ScriptFolding.standard().fold(word);
        assertThat(cut(folded)).containsExactly(folded);
    }

    @Test
    void noWordIsListedTwice() {
        assertThat(PolicyWords.list()).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    /** Searching for the last word of each finds the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"中华人民共和国", "高新技术产业开发区", "国务院办公厅", "福州市人民政府", "先进制造业集群", "战略性新兴产业", "工业互联网"})
    void longNamesAreMadeOfWords(String name) {
        assertThat(cut(name)).hasSizeGreaterThan(1).allMatch(word -> word.length() > 1);
    }

    private static List<String> cut(String run) {
        WordSegmenter segmenter = new WordSegmenter(WordDictionaries.standard());
        segmenter.reset(run.toCharArray(), run.length());
        List<String> words = new ArrayList<>();
        while (segmenter.next()) {
            words.add(run.substring(segmenter.start(), segmenter.end()));
        }
        return words;
    }
}
