package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeyTest {

    @ParameterizedTest
    @CsvSource({
        // the hashes by sha256sum
        "abc, abc-ba7816bf8f01",
        "ABC, abc-b5d4045c3f46",
        "政策, document-6993cb359890",
    })
    void aKeyIsWhatIsReadableAndAHash(String id, String key) {
        assertThat(CitationKey.of(id)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "甲/2021/通知.txt#12",
                "{},%\\~#\"'=()",
                "https://gov.example.cn/c/84.htm?x=1&y=2",
                "-",
                "_9",
                "İ"
            })
    void aKeyIsAsciiWithoutAnythingThatBibtexReads(String id) {
        assertThat(CitationKey.of(id)).matches("[a-z0-9]+(-[a-z0-9]+)+");
    }

    @Test
    void aKeyOfALongIdIsShortAndKeepsItsEnd() {
        String key = CitationKey.of("folder/".repeat(70) + "document-12345");
        assertThat(key).hasSizeLessThan(60).contains("document-12345-");
    }

    @Test
    void idsThatDifferInCaseOrPunctuationOrChineseAloneHaveKeysOfTheirOwn() {
        assertThat(Stream.of("a/b", "a-b", "A/b", "a/b/", "甲a/b", "乙a/b").map(CitationKey::of))
                .doesNotHaveDuplicates();
    }
}
