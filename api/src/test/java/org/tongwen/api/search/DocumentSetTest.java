package org.tongwen.api.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSetTest {

    @Test
    void aFingerprintIsReadAsItWasWritten() {
        DocumentSet set = new DocumentSet(77_737, (1L << 52) - 1, 0);
        assertThat(DocumentSet.read(set.fingerprint())).contains(set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-2", "-1-2-3", "1-g-0", "1-2-3-4", "12345678901-1-1", "1-1234567890123456-1"})
    void otherTextsAreNoFingerprints(String text) {
        assertThat(DocumentSet.read(text)).isEmpty();
    }

    @Test
    void theSetOfTwoHasTheSumsOfBoth() {
        assertThat(new DocumentSet(1, 2, 3).and(new DocumentSet(10, 20, 30))).isEqualTo(new DocumentSet(11, 22, 33));
    }
}
