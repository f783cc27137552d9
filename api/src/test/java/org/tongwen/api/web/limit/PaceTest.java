package org.tongwen.api.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.UnpooledByteBufAllocator;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import reactor.core.Disposable;
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

    @Test
    void aPieceThatWaitsWhenTheReaderLeavesIsGivenBack() {
        NettyDataBuffer waiting = new NettyDataBufferFactory(UnpooledByteBufAllocator.DEFAULT).allocateBuffer(8);
        Disposable reader = Pace.of(() -> false, Flux.<DataBuffer>just(waiting)).subscribe();
        assertThat(waiting.isAllocated()).isTrue();
        reader.dispose();
        assertThat(waiting.isAllocated()).isFalse();
    }
}
