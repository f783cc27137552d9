package org.tongwen.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1023, 1023 bytes",
        "1536, 1.5 KB",
        "104857600, 100 MB",
        "1610612736, 1.5 GB",
        "9223372036854775807, 8388608 TB"
    })
    void readsLikeAPersonWritesIt(long bytes, String text) {
        assertThat(Bytes.text(bytes)).isEqualTo(text);
    }
}
