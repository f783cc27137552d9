package org.tongwen.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    @Test
    void deliversInOrderAndHoldsOnlySoMuch() {
        List<Integer> delivered = new ArrayList<>();
        int most = 0;
        try (Workshop<Integer> workshop = new Workshop<>(delivered::add)) {
            for (int i = 0; i < 1000; i++) {
                int number = i;
                workshop.bring(() -> number, 1, fault -> -1);
                most = Math.max(most, i + 1 - delivered.size());
            }
        }
        assertThat(delivered).isEqualTo(IntStream.range(0, 1000).boxed().toList());
        assertThat(most).isLessThan(1000);
    }

    @Test
    void deliversSomethingInsteadOfWorkThatFails() {
        List<String> delivered = new ArrayList<>();
        try (Workshop<String> workshop = new Workshop<>(delivered::add)) {
            workshop.bring(() -> "a", 1, fault -> "failed");
            workshop.bring(
                    () -> {
                        throw new IllegalStateException("no");
                    },
                    1,
                    fault -> "instead of " + fault.getMessage());
            workshop.bring(() -> "c", 1, fault -> "failed");
        }
        assertThat(delivered).containsExactly("a", "instead of no", "c");
    }
}
