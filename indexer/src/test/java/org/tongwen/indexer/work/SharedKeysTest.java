package org.tongwen.indexer.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongwen.indexer.work.sketch.Documents;
import org.tongwen.indexer.work.sketch.Sketch;

class SharedKeysTest {

    private static final String TEXT = characters(1_000, 1);

    private final Copy text = copy("text", TEXT);
    private final Copy same = copy("same", TEXT);
    private final Copy half = copy("half", TEXT.substring(0, 500) + characters(500, 2));
    private final Copy other = copy("other", characters(1_000, 3));

    @Test
    void whoSharesMoreKeysIsNamedFirstAndWhoSharesNoneIsNot() {
        SharedKeys keys = new SharedKeys(List.of(half, other, text, same));
        assertThat(keys.sharing(List.of(text, other), 10)).containsExactly(List.of(same, half), List.of());
    }

    @Test
    void noMoreAreNamedThanAsked() {
        SharedKeys keys = new SharedKeys(List.of(half, other, text, same));
        assertThat(keys.sharing(List.of(text), 1)).containsExactly(List.of(same));
    }

    @Test
    void aDocumentThatIsNotAmongThemIsCompared() {
        assertThat(new SharedKeys(List.of(half, other)).sharing(List.of(text), 10))
                .containsExactly(List.of(half));
    }

    @Test
    void noneAreNamedWhereThereAreNone() {
        assertThat(new SharedKeys(List.of()).sharing(List.of(text), 10)).containsExactly(List.of());
    }

    @Test
    void equalsComeByTheirIdsHoweverTheyArrived() {
        List<Copy> copies = new ArrayList<>(
                IntStream.range(0, 9).mapToObj(i -> copy("copy" + i, TEXT)).toList());
        Random random = new Random(4);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(copies, random);
            assertThat(new SharedKeys(copies).sharing(List.of(text), 3).getFirst())
                    .extracting(Copy::id)
                    .containsExactly("copy0", "copy1", "copy2");
        }
    }

    @Test
    void ofAKeyThatVeryManyHaveTheFirstThousandAreLookedAt() {
        List<Copy> copies = IntStream.range(0, 1_001)
                .mapToObj(i -> new Copy("%04d".formatted(i), text.sketch(), text.work()))
                .toList();
        assertThat(new SharedKeys(copies).sharing(List.of(text), 2_000).getFirst())
                .hasSize(1_000)
                .extracting(Copy::id)
                .doesNotContain("1000");
    }

    /** Titles are keys, too. */
    private static Copy copy(String id, String body) {
        return new Copy(id, Sketch.of(Documents.of("题目" + id, body).as(id)), Membership.alone(id));
    }

    /** Any at all: sentences that are made for tests have words in common. */
    private static String characters(int count, long seed) {
        return new Random(seed)
                .ints(count, '一', '龥')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
