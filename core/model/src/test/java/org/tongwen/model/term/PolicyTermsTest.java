package org.tongwen.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyTermsTest {

    @Test
    void commentsAndEmptyLinesAreNoTerms() {
        assertThat(PolicyTerms.list())
                .contains("专精特新", "揭榜挂帅")
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .noneMatch(term -> term.isEmpty() || term.contains("#"));
    }
}
