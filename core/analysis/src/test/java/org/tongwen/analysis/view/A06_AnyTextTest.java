package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongwen.analysis.view.Terms.Term;
import org.tongwen.model.script.ScriptFolding;

class A06_AnyTextTest {

    private static final String[] PIECES = {
        "先進", "製造業", "集群", "計畫", "重覆", "的", "三", "十", "個", "發", "展", "𠮷", "𡻕", "\uD842", "\uDFB7", "a", "Ｂ", "5", "％",
        " ", "　", "，", "。”", "\n", "か", "\u0301", "\u200B", "\uFE00", "\u0000", "é", "𝒳", "ß", "İ"
    };

    @ParameterizedTest
    @EnumSource
    void emptyTextHasNoTerms(View view) {
        assertThat(Terms.of(view.analyzer(), "")).isEqualTo(new Terms(List.of(), 0));
        assertThat(Terms.of(view.analyzer(), " \n，")).isEqualTo(new Terms(List.of(), 3));
    }

    @ParameterizedTest
    @EnumSource
    void offsetsStayInBoundsAndInOrder(View view) {
        Analyzer analyzer = view.analyzer();
        for (long seed = 0; seed < 500; seed++) {
            String text = random(seed, 60);
            Terms terms = Terms.of(analyzer, text);
            int last = 0;
            for (Term term : terms.list()) {
                assertThat(term.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(term.end()).as("seed %d", seed).isGreaterThan(term.start());
                assertThat(term.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                last = term.start();
            }
            assertThat(terms.endOffset()).as("seed %d", seed).isEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @EnumSource
    void foldedTextHasTheTermsOfTheOriginal(View view) {
        Analyzer analyzer = view.analyzer();
        for (long seed = 0; seed < 500; seed++) {
            String text = random(seed, 60);
            assertThat(Terms.of(analyzer, ScriptFolding.standard().fold(text)).drawn())
                    .as("seed %d", seed)
                    .isEqualTo(Terms.of(analyzer, text).drawn());
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersMayDrip(View view) {
        String text = random(11, 20_000);
        Terms whole = Terms.of(view.analyzer(), text);
        assertThat(Terms.of(view.analyzer(), new A04_FoldingCharFilterTest.Dripping(text, 5)))
                .isEqualTo(whole);
    }

    /** Each paragraph of a megabyte gives what it gives alone. */
    @ParameterizedTest
    @EnumSource
    void longTextIsCutAsShortTextIs(View view) {
        String paragraph = "推動先進製造業集群發展，培育專精特新企業；𠮷野家GDP增長10%。三個月內，各級人民政府";
        int times = 1_000_000 / paragraph.length();
        List<String> once = Terms.of(view.analyzer(), paragraph).texts();
        List<String> all =
                Terms.of(view.analyzer(), (paragraph + "\n").repeat(times)).texts();
        // In the exact view a break is a term between two paragraphs.
        int step = once.size() + (view == View.EXACT ? 1 : 0);
        assertThat(all).hasSize((times - 1) * step + once.size());
        for (int i = 0; i < times; i += 997) {
            assertThat(all.subList(i * step, i * step + once.size()))
                    .as("paragraph %d", i)
                    .isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftFromTheTextBefore(View view) throws Exception {
        Analyzer analyzer = view.analyzer();
        Terms first = Terms.of(analyzer, "先進製造業集群");
        try (var abandoned = analyzer.tokenStream("field", new StringReader("培育專精特新企業，三個".repeat(500)))) {
            abandoned.reset();
            abandoned.incrementToken();
        }
        assertThat(Terms.of(analyzer, "先進製造業集群")).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void threadsDoNotDisturbEachOther(View view) throws Exception {
        Analyzer analyzer = view.analyzer();
        List<String> texts =
                IntStream.range(0, 200).mapToObj(seed -> random(seed, 200)).toList();
        Analyzer alone = view.analyzer();
        List<Terms> expected = texts.stream().map(text -> Terms.of(alone, text)).toList();
        Callable<List<Terms>> all =
                () -> texts.stream().map(text -> Terms.of(analyzer, text)).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<Terms>> found :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> all).toList())) {
                assertThat(found.get()).isEqualTo(expected);
            }
        }
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
