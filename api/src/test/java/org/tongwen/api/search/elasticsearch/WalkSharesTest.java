package org.tongwen.api.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

class WalkSharesTest {

    private final WalkShares shares = new WalkShares();
    private final Disposable.Composite walks = Disposables.composite();

    @Test
    void fewReadMuchAtATime() {
        assertThat(shares.hits()).isEqualTo(500);
        begin(4);
        assertThat(shares.hits()).isEqualTo(500);
        assertThat(shares.characters()).isEqualTo(250_000);
    }

    @Test
    void manyTogetherReadNoMoreThanFourDo() {
        begin(40);
        assertThat(shares.hits()).isEqualTo(50);
        assertThat(shares.characters()).isEqualTo(25_000);
        begin(4_960);
        assertThat(shares.hits()).isEqualTo(1);
    }

    @Test
    void aWalkThatEndsOrIsLeftOrFailsIsNotCountedAnyMore() {
        begin(100);
        shares.counted(Flux.just(1, 2)).blockLast();
        shares.counted(Flux.error(new IllegalStateException()))
                .onErrorComplete()
                .blockLast();
        assertThat(shares.hits()).isEqualTo(20);
        walks.dispose();
        assertThat(shares.hits()).isEqualTo(500);
    }

    private void begin(int more) {
        IntStream.range(0, more)
                .mapToObj(i -> shares.counted(Flux.never()).subscribe())
                .forEach(walks::add);
    }
}
