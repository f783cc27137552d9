package org.tongwen.api.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void charactersAndPinyinMayBeMixed() {
        Typed typed = Typed.of("先进zhizao 2025");
        assertThat(typed.spellings().getFirst()).containsExactly("xian", "jin", "zhi", "zao", "2025");
        assertThat(typed.initials()).isEqualTo("xjzhizao2025");
        assertThat(typed.hanRuns()).containsExactly("先进");
    }

    @Test
    void onlyTheLastSyllableMayBeUnfinished() {
        assertThat(Typed.of("xian jin zh").spellings()).contains(List.of("xian", "jin", "zh"));
        assertThat(Typed.of("xian zh jin").spellings()).isEmpty();
    }

    @Test
    void anApostropheSeparatesSyllables() {
        assertThat(Typed.of("xi'an").spellings())
                .startsWith(List.of("xi", "an"))
                .doesNotContain(List.of("xian"));
        assertThat(Typed.of("xian").spellings()).contains(List.of("xian"));
    }

    @Test
    void punctuationAloneIsNothing() {
        assertThat(Typed.of(" *?\\〔〕").isBlank()).isTrue();
        assertThat(Typed.of("").isBlank()).isTrue();
    }
}
