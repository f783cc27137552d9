package org.tongwen.indexer.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexDocument.State;
import org.tongwen.model.correction.Corrections;

class StatesTest {

    private static final Instant EARLIER = Instant.parse("2024-01-01T00:00:00Z");

    private final State state = state("1", "示例報", "d/a.jsonl#1");

    @Test
    void theSameDocumentFromAnotherFileIsInTheSameState() {
        assertThat(state("1", "示例報", "e/b.jsonl#7").isSame(state)).isTrue();
    }

    @Test
    void anotherSourceOrAnotherIdIsAnotherState() {
        assertThat(state("1", "另一報", "d/a.jsonl#1").isSame(state)).isFalse();
        assertThat(state("2", "示例報", "d/a.jsonl#1").isSame(state)).isFalse();
    }

    @Test
    void fingerprintsHaveThirtyBits() {
        assertThat(state.fingerprintHigh()).isBetween(1, (1 << 30) - 1);
        assertThat(state.fingerprintLow()).isBetween(1, (1 << 30) - 1).isNotEqualTo(state.fingerprintHigh());
    }

    @Test
    void aStateThatStaysIsAsOldAsItWas() {
        State before = new State(EARLIER, null, state.fingerprintHigh(), state.fingerprintLow());
        assertThat(state.since(before)).isEqualTo(before);
        assertThat(state.since(new State(EARLIER, null, 1, 2))).isEqualTo(state);
        assertThat(state.since(null)).isEqualTo(state);
    }

    private static State state(String id, String source, String path) {
        IndexDocument document = IndexDocuments.of(Documents.record(id, source, path), Corrections.NONE);
        return Objects.requireNonNull(document.state());
    }
}
