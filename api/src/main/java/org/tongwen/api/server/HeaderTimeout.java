package org.tongwen.api.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Closes a connection that does not send the headers of its first request soon: who sends a byte now and then would hold it for ever. */
final class HeaderTimeout extends ChannelInboundHandlerAdapter {

    static final Duration LIMIT = Duration.ofSeconds(20);

    private @Nullable Future<?> end;
    private int lineEnds;

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        Runnable close = () -> close(context);
        end = context.executor().schedule(close, LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void close(ChannelHandlerContext context) {
        Future<?> unused = context.close();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (end != null) {
            end.cancel(false);
        }
    }

    /** An empty line ends the headers, and also what an HTTP/2 connection begins with. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof ByteBuf bytes && hasEmptyLine(bytes)) {
            context.pipeline().remove(this);
        }
        context.fireChannelRead(message);
    }

    private boolean hasEmptyLine(ByteBuf bytes) {
        for (int i = bytes.readerIndex(); i < bytes.writerIndex() && lineEnds < 2; i++) {
            byte read = bytes.getByte(i);
            if (read == '\n') {
                lineEnds++;
            } else if (read != '\r') {
                lineEnds = 0;
            }
        }
        return lineEnds == 2;
    }
}
