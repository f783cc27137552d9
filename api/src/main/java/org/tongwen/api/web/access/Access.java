package org.tongwen.api.web.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.token.WatchedTokens;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Who may ask a server: what needs a token, and which tokens count. */
public final class Access {

    /** What the OpenAPI document calls the way to show a token. */
    public static final String SCHEME = "token";

    private final AccessMode mode;
    private final Tokens fixed;
    private final @Nullable WatchedTokens watched;
    private final Clock clock = Clock.systemUTC();

    private Access(AccessMode mode, Tokens fixed, @Nullable WatchedTokens watched) {
        this.mode = mode;
        this.fixed = fixed;
        this.watched = watched;
    }

    /** Returns one whose tokens stay as they are. */
    public static Access of(AccessMode mode, Tokens tokens) {
        return new Access(mode, tokens, null);
    }

    /** Returns one whose tokens are some that stay, and those of a file as it changes. */
    public static Access of(AccessMode mode, Tokens fixed, WatchedTokens watched) {
        return new Access(mode, fixed, watched);
    }

    /** Tells whether somebody could change documents over HTTP at this moment. */
    public boolean canWrite() {
        return mode == AccessMode.NONE || fixed.and(known()).allow(Scope.WRITE, clock.instant());
    }

    AccessMode mode() {
        return mode;
    }

    /** Finds the token of a secret; files are not read by the threads that serve. */
    Mono<Optional<Token>> find(String secret) {
        Mono<Tokens> changing = watched != null && watched.isDue()
                ? Mono.fromSupplier((Supplier<Tokens>) watched::current).subscribeOn(Schedulers.boundedElastic())
                : Mono.fromSupplier(this::known);
        return changing.map(tokens -> fixed.and(tokens).find(secret, clock.instant()));
    }

    private Tokens known() {
        return watched == null ? Tokens.NONE : watched.known();
    }
}
