package org.tongwen.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptTextTest {

    private static final String TEXT = "製造業𠮷 2021";

    @Test
    void keepsTheBytesThatItWasReadFrom() {
        byte[] read = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(KeptText.of(TEXT, read).utf8()).isSameAs(read);
    }

    @Test
    void keepsOthersWhereTheTextWasInAnotherCharset() {
        byte[] read = "制造业".getBytes(Charset.forName("GB18030"));
        assertThat(KeptText.of("制造业", read).utf8()).isEqualTo("制造业".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void isItsText() {
        assertThat(KeptText.of(TEXT).text()).isEqualTo(TEXT);
        assertThat(KeptText.of(TEXT))
                .isEqualTo(KeptText.ofUtf8(TEXT.getBytes(StandardCharsets.UTF_8)))
                .hasSameHashCodeAs(KeptText.of(TEXT))
                .hasToString(TEXT)
                .isNotEqualTo(KeptText.of("制造业"));
    }
}
