package org.tongwen.api.server;

import io.netty.channel.ChannelPipeline;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import reactor.netty.NettyPipeline;

/** Lets no connection be held by who asks nothing. */
final class Connections implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(
                server -> server.doOnChannelInit((observer, channel, address) -> add(channel.pipeline())));
    }

    /** Behind TLS, where a request can be read. */
    private static void add(ChannelPipeline pipeline) {
        if (pipeline.get(NettyPipeline.SslHandler) == null) {
            pipeline.addFirst(new HeaderTimeout());
        } else {
            pipeline.addAfter(NettyPipeline.SslHandler, null, new HeaderTimeout());
        }
    }
}
