package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.tongwen.analysis.view.Terms.Term;
import org.tongwen.analysis.words.WordCutter;
import org.tongwen.model.script.ScriptFolding;

/** Words that are cut outside Elasticsearch are those of the words view, in the same places. */
class A07_WordCutterTest {

    private static final String[] PIECES = {
        "先进",
        "制造业",
        "集群",
        "计划",
        "的",
        "三",
        "十",
        "个",
        "发",
        "展",
        "𠮷",
        "𡻕",
        "\uD842",
        "\uDFB7",
        "a",
        "b",
        "5",
        "%",
        "‰",
        " ",
        "，",
        "。”",
        "\n",
        "か",
        "\u0301",
        "\u200B",
        "\uFE00",
        "\u0000",
        "é",
        "𝒳",
        "ß",
        "-",
        "制".repeat(1_001),
        "x".repeat(300)
    };

    private final Analyzer view = View.WORDS.analyzer();
    private final WordCutter cutter = new WordCutter();

    @Test
    void wordsAreThoseOfTheView() {
        for (long seed = 0; seed < 500; seed++) {
            check(random(seed, 60));
        }
    }

    @Test
    void soTheyAreInLongTexts() {
        check("推动先进制造业集群发展，培育专精特新企业；𠮷野家gdp增长10%。三个月内，各级人民政府\n".repeat(3_000));
        check("");
    }

    private void check(String text) {
        String folded = ScriptFolding.standard().fold(text);
        List<Term> cut = cutter.cut(folded).stream()
                .map(word -> new Term(word.text(), word.start(), word.end(), 0))
                .toList();
        assertThat(cut)
                .isEqualTo(Terms.of(view, folded).list().stream()
                        .map(term -> new Term(term.text(), term.start(), term.end(), 0))
                        .toList());
    }

    private static String random(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
