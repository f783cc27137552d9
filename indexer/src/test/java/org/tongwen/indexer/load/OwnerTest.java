package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            甲报 | d/a.jsonl#1 | 甲报 | d/b.jsonl#9 | true
            甲报 | d/a.jsonl#1 | 乙报 | d/a.jsonl#2 | false
                 | d/a.jsonl#1 |      | d/a.jsonl#2 | true
                 | d/a.jsonl#1 | 甲报 | d/a.jsonl#1 | true
                 | d/a.jsonl#1 |      | d/b.jsonl#1 | false
            甲报 | d/a.txt     | 乙报 | d/a.txt     | true
            甲报 | d/a.txt     | 甲报 | d/b.txt     | false
            """)
    void knowsItsOwn(
            @Nullable String source, String path, @Nullable String otherSource, String otherPath, boolean same) {
        assertThat(new Owner(source, path).isSame(new Owner(otherSource, otherPath)))
                .isEqualTo(same);
        assertThat(new Owner(otherSource, otherPath).isSame(new Owner(source, path)))
                .isEqualTo(same);
    }
}
