package org.tongwen.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyWordsTest {

    @Test
    void allSubjectsAreThere() {
        assertThat(PolicyWords.list()).contains("工信部", "大湾区", "晶圆", "专精特新").doesNotHaveDuplicates();
    }

    @Test
    void theVersionTellsWordsApartAndNotTheirOrder() {
        assertThat(PolicyWords.version(List.of("甲", "乙")))
                .isEqualTo(PolicyWords.version(List.of("乙", "甲", "甲")))
                .isNotEqualTo(PolicyWords.version(List.of("甲")))
                .matches("[0-9a-f]{16}");
    }
}
