package org.tongwen.api.web.access;

import java.net.InetAddress;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.web.http.RequestCounts;
import reactor.core.publisher.Mono;

/** Lets those pass who may: the one place where that is decided, for all routes. */
@Component
@Order(AccessFilter.ORDER)
class AccessFilter implements WebFilter {

    /** After what answers a browser that asks for other sites, and what counts requests. */
    static final int ORDER = -90;

    /** In a minute, from one address. */
    static final int MOST_WRONG = 20;

    private final Access access;
    /** Whether others than this computer reach the server: they learn how it is by a token alone. */
    private final boolean inNetwork;

    private final Refusal refusal;
    private final RequestCounts wrong = new RequestCounts(Clock.systemUTC());

    AccessFilter(Access access, @Value("${server.address}") InetAddress address, Refusal refusal) {
        this.access = access;
        this.inNetwork = !address.isLoopbackAddress();
        this.refusal = refusal;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        Optional<Scope> needed = Routes.needed(request);
        if (needed.isEmpty()) {
            return chain.filter(exchange);
        }
        if (access.mode().asksFor(needed.get()) || (inNetwork && Routes.isForOperators(request))) {
            return ShownToken.find(request.getHeaders(), needed.get())
                    .map(secret -> decide(exchange, chain, needed.get(), secret))
                    .orElseGet(() -> refusal.nothingShown(exchange, needed.get()));
        }
        return needed.get() == Scope.WRITE && !OwnAddress.isMeant(request.getHeaders())
                ? refusal.fromElsewhere(exchange)
                : chain.filter(exchange);
    }

    /** Who guesses does not learn that one was right. */
    private Mono<Void> decide(ServerWebExchange exchange, WebFilterChain chain, Scope needed, String secret) {
        String client = RequestCounts.client(exchange.getRequest());
        RequestCounts.Count before = wrong.of(client);
        if (before.requests() >= MOST_WRONG) {
            return refusal.tooManyWrong(exchange, before.secondsLeft());
        }
        return access.find(secret).flatMap(found -> {
            if (found.isEmpty()) {
                wrong.add(client);
                return refusal.wrongToken(exchange, needed);
            }
            Token token = found.get();
            return token.scope().covers(needed) ? chain.filter(exchange) : refusal.tooLittle(exchange, token);
        });
    }
}
