package org.tongwen.api.search.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongwen.api.search.receipt.Difference.Cause;
import org.tongwen.api.search.receipt.Difference.Change;

class ChangesTest {

    private static final Instant BEFORE = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-02-01T00:00:00Z");
    private static final DocumentState THEN = state("old title", BEFORE, "one", List.of(), 1);

    @Test
    void whatHadNoStateThenWasAdded() {
        DocumentState now = state("new", LATER, "one", List.of(), 1);
        assertThat(new Changes(Map.of(), Map.of("a", now), Map.of(), Map.of()).differences())
                .containsExactly(new Difference("a", "new", Change.ADDED, null, LATER));
    }

    @Test
    void whatMatchesOnlySinceItWasChangedWasFound() {
        DocumentState now = state("new", LATER, "two", List.of(), 2);
        assertThat(new Changes(Map.of(), Map.of("a", now), Map.of("a", THEN), Map.of()).differences())
                .containsExactly(new Difference("a", "new", Change.FOUND, Cause.CONTENT, LATER));
    }

    @Test
    void whatMatchesNoMoreWasLostByWhatChangedIt() {
        DocumentState corrected = state("new", LATER, "one", List.of("region=[320000]"), 2);
        DocumentState readAnew = state("new", LATER, "one", List.of(), 2);
        assertThat(new Changes(Map.of("a", THEN), Map.of(), Map.of(), Map.of("a", corrected)).differences())
                .containsExactly(new Difference("a", "new", Change.LOST, Cause.CORRECTION, LATER));
        assertThat(new Changes(Map.of("a", THEN), Map.of(), Map.of(), Map.of("a", readAnew)).differences())
                .containsExactly(new Difference("a", "new", Change.LOST, Cause.PROGRAM, LATER));
    }

    @Test
    void whatIsGoneWasRemovedAndKeepsItsTitle() {
        DocumentState note = new DocumentState("a", null, LATER, true, null, List.of(), 0);
        assertThat(new Changes(Map.of("a", THEN), Map.of(), Map.of(), Map.of("a", note)).differences())
                .containsExactly(new Difference("a", "old title", Change.REMOVED, null, LATER));
    }

    @Test
    void whatMatchesThenAndNowIsADifferenceOnlyIfItIsAnother() {
        DocumentState other = state("new", LATER, "two", List.of(), 2);
        DocumentState back = state("old title", LATER, "one", List.of(), 1);
        assertThat(new Changes(Map.of("a", THEN), Map.of("a", other), Map.of(), Map.of()).differences())
                .containsExactly(new Difference("a", "new", Change.ALTERED, Cause.CONTENT, LATER));
        assertThat(new Changes(Map.of("a", THEN), Map.of("a", back), Map.of(), Map.of()).differences())
                .isEmpty();
    }

    private static DocumentState state(
            String title, Instant since, String hash, List<String> corrections, long fingerprint) {
        return new DocumentState("a", title, since, false, hash, corrections, fingerprint);
    }
}
