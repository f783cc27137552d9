package org.tongwen.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.ScriptFolding;

class PolicyWordsTest {

    static Stream<String> words() {
        return WordList.policy().stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfPolicyIsKnown(String word) throws IOException {
        String folded = ScriptFolding.standard().fold(word);
        assertThat(cut(folded)).containsExactly(folded);
    }

    @Test
    void noWordIsListedTwice() {
        assertThat(WordList.policy()).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    /** Searching for the last word of each finds the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"中华人民共和国", "高新技术产业开发区", "国务院办公厅", "福州市人民政府", "先进制造业集群", "战略性新兴产业", "工业互联网"})
    void longNamesAreMadeOfWords(String name) throws IOException {
        assertThat(cut(name)).hasSizeGreaterThan(1).allMatch(word -> word.length() > 1);
    }

    @Test
    void runsAreCutOneByOne() throws IOException {
        WordSegmenter segmenter = new WordSegmenter();
        segmenter.reset(List.of("制造业集群", "集群"));
        assertThat(segmenter.nextRun()).isTrue();
        assertThat(segmenter.nextWord()).isTrue();
        assertThat(segmenter.nextRun()).isTrue();
        assertThat(segmenter.nextWord()).isTrue();
        assertThat(List.of(segmenter.start(), segmenter.end())).containsExactly(0, 2);
        assertThat(segmenter.nextWord()).isFalse();
        assertThat(segmenter.nextRun()).isFalse();
    }

    private static List<String> cut(String run) throws IOException {
        WordSegmenter segmenter = new WordSegmenter();
        segmenter.reset(List.of(run));
        List<String> words = new ArrayList<>();
        segmenter.nextRun();
        while (segmenter.nextWord()) {
            words.add(run.substring(segmenter.start(), segmenter.end()));
        }
        return words;
    }
}
