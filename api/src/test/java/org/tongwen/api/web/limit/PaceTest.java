package org.tongwen.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PaceTest {

    @Test
    void noPieceIsMadeWhileAnotherWaitsAndNoneIsLost() {
        AtomicBoolean takes = new AtomicBoolean();
        AtomicInteger made = new AtomicInteger();
        Flux<Integer> pieces = Flux.range(1, 1_000).doOnNext(made::set);
        StepVerifier.withVirtualTime(() -> Pace.of(takes::get, pieces))
                .expectSubscription()
                .expectNoEvent(Duration.ofMinutes(1))
                .then(() -> {
                    assertThat(made.get()).isBetween(1, 2);
                    takes.set(true);
                })
                .thenAwait(Duration.ofMillis(100))
                .expectNextCount(1_000)
                .verifyComplete();
        assertThat(made).hasValue(1_000);
    }
}
