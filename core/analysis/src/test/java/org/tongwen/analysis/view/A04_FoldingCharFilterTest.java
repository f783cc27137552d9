package org.tongwen.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongwen.model.script.FoldedText;
import org.tongwen.model.script.ScriptFolding;

class A04_FoldingCharFilterTest {

    /** Pairs that shrink, pairs that stay, phrases, halves of pairs. */
    private static final String[] PIECES = {
        "𡻕", "𠮷", "計畫", "重覆盖", "重覆", "答", "覆", "核", "a", "Ｂ", " ", "，", "\n", "\uD842", "\uDFB7", "產"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 4095, 4096, 4097})
    void theSizeOfReadsDoesNotMatter(int size) throws IOException {
        String text = random(new Random(7), 9_000);
        assertThat(read(new FoldingCharFilter(new Dripping(text, size)), size + 1))
                .isEqualTo(ScriptFolding.standard().fold(text));
    }

    /** At every place in the buffer. */
    @ParameterizedTest
    @ValueSource(strings = {"計畫", "重覆盖", "𡻕", "\uD842"})
    void buffersMayEndAnywhere(String piece) throws IOException {
        for (int before = 4080; before < 4100; before++) {
            String text = "x".repeat(before) + piece + "y".repeat(20);
            assertThat(read(new FoldingCharFilter(new StringReader(text)), 1000))
                    .as("after %d chars", before)
                    .isEqualTo(ScriptFolding.standard().fold(text));
        }
    }

    @Test
    void offsetsLeadBackAsThoseOfTheFolding() throws IOException {
        String text = random(new Random(8), 9_000);
        FoldingCharFilter filter = new FoldingCharFilter(new StringReader(text));
        String folded = read(filter, 512);
        FoldedText expected = ScriptFolding.standard().foldWithOffsets(text);
        assertThat(folded.length()).isLessThan(text.length());
        for (int i = 0; i <= folded.length(); i++) {
            assertThat(filter.correctOffset(i)).as("offset %d", i).isEqualTo(expected.originalOffset(i));
        }
    }

    @Test
    void emptyTextStaysEmpty() throws IOException {
        assertThat(new FoldingCharFilter(new StringReader("")).read(new char[8], 0, 8))
                .isEqualTo(-1);
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static String read(Reader reader, int size) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[size];
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            text.append(buffer, 0, read);
        }
        return text.toString();
    }

    /** Never gives more than so many characters at a time. */
    static final class Dripping extends StringReader {

        private final int size;

        Dripping(String text, int size) {
            super(text);
            this.size = size;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, size));
        }
    }
}
