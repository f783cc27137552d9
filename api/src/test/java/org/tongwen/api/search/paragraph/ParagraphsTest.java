package org.tongwen.api.search.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void linesWithMoreThanWhiteSpaceAreNumbered() {
        assertThat(texts("甲\n\n  \n\u3000\u3000乙 丙\u3000\r\n\ufeff\n丁")).containsExactly("甲", "乙 丙", "丁");
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n\u00a0\n")).isEmpty();
    }

    @Test
    void anIndexBetweenParagraphsBelongsToTheOneBefore() {
        Paragraphs paragraphs = Paragraphs.of("\n甲\n\n乙");
        assertThat(paragraphs.numberAt(0)).isEqualTo(1);
        assertThat(paragraphs.numberAt(1)).isEqualTo(1);
        assertThat(paragraphs.numberAt(3)).isEqualTo(1);
        assertThat(paragraphs.numberAt(4)).isEqualTo(2);
        assertThat(paragraphs.numberAt(99)).isEqualTo(2);
    }

    @Test
    void thereIsNoParagraphBeyondTheLast() {
        Paragraphs paragraphs = Paragraphs.of("甲\n乙");
        assertThat(paragraphs.find(2)).contains(new Span(2, 3));
        assertThat(paragraphs.find(3)).isEmpty();
        assertThat(paragraphs.find(0)).isEmpty();
    }

    private static List<String> texts(String body) {
        return Paragraphs.of(body).spans().stream().map(span -> span.in(body)).toList();
    }
}
