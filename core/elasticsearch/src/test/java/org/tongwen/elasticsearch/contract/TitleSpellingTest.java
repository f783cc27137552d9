package org.tongwen.elasticsearch.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument.Spelling;

class TitleSpellingTest {

    @Test
    void bothScriptsAreSpeltAlike() {
        assertThat(TitleSpelling.of("關於「先進製造業」的通知"))
                .isEqualTo(TitleSpelling.of("关于“先进制造业”的通知"))
                .isEqualTo(new Spelling(
                        "关于先进制造业的通知", "^ guan yu xian jin zhi zao ye de tong zhi", "^g gy yx xj jz zz zy yd dt tz"));
    }

    @Test
    void numbersAndLatinRunsStayWhole() {
        Spelling spelling = TitleSpelling.of("2023年5G网络");
        assertThat(spelling.syllables()).isEqualTo("^ 2023 nian 5g wang luo");
        assertThat(spelling.initials()).isEqualTo("^2 20 02 23 3n n5 5g gw wl");
    }

    @Test
    void anEmptyTitleHasNothingButItsStart() {
        assertThat(TitleSpelling.of("")).isEqualTo(new Spelling("", "^ ", "^"));
    }

    @Test
    void onlyTheStartOfALongTitleIsKeptPlain() {
        assertThat(TitleSpelling.of("长".repeat(100)).plain()).hasSize(TitleSpelling.PLAIN_LENGTH);
    }
}
