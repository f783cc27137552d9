package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.tongwen.analysis.words.WordDictionaries;
import org.tongwen.analysis.words.WordDictionary;
import org.tongwen.model.term.PolicyWords;

/** Indices that were cut by different words live in one process, and each is asked with its own. */
class A08_TwoDictionariesTest {

    private static final String TEXT = "培育專精特新企業，建設稻漁雙鏈小鎮。";

    private final WordDictionary other = WordDictionaries.of(List.of("稻漁雙鏈"));

    @Test
    void eachCutsByItsOwnWords() {
        assertThat(cut(WordDictionaries.standard())).contains("专精特新").doesNotContain("稻渔双链");
        assertThat(cut(other)).contains("稻渔双链").doesNotContain("专精特新");
        assertThat(cut(WordDictionaries.standard())).contains("专精特新").doesNotContain("稻渔双链");
    }

    @Test
    void oneServesAllIndicesWithTheSameWords() {
        assertThat(WordDictionaries.of(List.of("稻漁雙鏈"))).isSameAs(other);
        assertThat(WordDictionaries.of(List.of("稻渔"))).isNotSameAs(other);
    }

    @Test
    void theWordsOfTheProgramNeedNoOther() {
        assertThat(WordDictionaries.of(PolicyWords.list().reversed())).isSameAs(WordDictionaries.standard());
        assertThat(WordDictionaries.of(List.of())).isSameAs(WordDictionaries.standard());
    }

    private static List<String> cut(WordDictionary dictionary) {
        try (Analyzer analyzer = new WordView(dictionary).analyzer()) {
            return Terms.of(analyzer, TEXT).texts();
        }
    }
}
