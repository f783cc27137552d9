package org.tongwen.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeaderTimeoutTest {

    private final EmbeddedChannel channel = new EmbeddedChannel(new HeaderTimeout());

    @Test
    void whoSendsAByteNowAndThenIsLeft() {
        channel.freezeTime();
        for (int second = 0; second < 19; second++) {
            send("GET / HTTP/1.1\r\nX: y\r\n");
            pass(1);
            assertThat(channel.isOpen()).isTrue();
        }
        pass(2);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void whoSendsHeadersHasTimeForTheRest() {
        channel.freezeTime();
        send("POST / HTTP/1.1\r\nX: y\r");
        send("\n\r");
        send("\nbody");
        pass(3600);
        assertThat(channel.isOpen()).isTrue();
        assertThat(channel.<ByteBuf>readInbound().toString(StandardCharsets.US_ASCII))
                .startsWith("POST");
    }

    @Test
    void whatStartsHttp2IsTakenForHeaders() {
        channel.freezeTime();
        send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        pass(3600);
        assertThat(channel.isOpen()).isTrue();
    }

    private void send(String text) {
        channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
