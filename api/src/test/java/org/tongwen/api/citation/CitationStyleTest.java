package org.tongwen.api.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationStyleTest {

    @ParameterizedTest
    @CsvSource({
        "bibtex, bib, application/x-bibtex",
        "ris, ris, application/x-research-info-systems",
        "csl-json, json, application/vnd.citationstyles.csl+json",
        "gbt7714, txt, text/plain"
    })
    void aStyleIsFoundByItsId(String id, String fileExtension, String mediaType) {
        assertThat(CitationStyle.find(id)).hasValueSatisfying(style -> {
            assertThat(style.id()).isEqualTo(id);
            assertThat(style.fileExtension()).isEqualTo(fileExtension);
            assertThat(style.mediaType()).isEqualTo(mediaType);
        });
    }

    @Test
    void otherIdsAreNoStyles() {
        assertThat(Stream.of("", "BIBTEX", "apa").flatMap(id -> CitationStyle.find(id).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void referencesOfAListStandOnLinesOfTheirOwn(CitationStyle style) {
        ReferenceFormat format = style.format();
        String one = format.format(Sample.of("甲").reference());
        assertThat(one + format.separator()).endsWith("\n");
        assertThat(format.begin() + one + format.end()).endsWith("\n");
    }
}
