package org.tongwen.api.web.limit;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.PooledDataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;

/**
 * Holds pieces of a body back while the connection takes none. The server asks for 128 of them in advance and copies them beside the heap, however
 * slowly they are read.
 */
final class Pace {

    /** Pieces that are made while one waits. */
    private static final int AHEAD = 1;

    private static final long LONGEST_PAUSE = 100;

    private Pace() {}

    /** Returns the pieces at the pace of the connection that this response is sent by. */
    static <T> Flux<T> of(ServerHttpResponse response, Publisher<T> pieces) {
        Connection connection = ServerHttpResponseDecorator.getNativeResponse(response);
        return of(connection.channel()::isWritable, pieces);
    }

    static <T> Flux<T> of(BooleanSupplier takes, Publisher<T> pieces) {
        return Flux.from(pieces)
                .concatMap(piece -> Mono.just(piece).delayUntil(waiting -> taking(takes)), AHEAD)
                .doOnDiscard(PooledDataBuffer.class, DataBufferUtils::release);
    }

    private static Mono<Boolean> taking(BooleanSupplier takes) {
        return Mono.fromSupplier(takes::getAsBoolean)
                .filter(taking -> taking)
                .repeatWhenEmpty(tries -> tries.concatMap(tried -> Mono.delay(pause(tried))));
    }

    private static Duration pause(long tried) {
        return Duration.ofMillis(Math.min(1L << Math.min(tried, Byte.SIZE), LONGEST_PAUSE));
    }
}
