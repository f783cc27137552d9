package org.tongwen.api.token;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tokens that are known, in the order in which they were made. */
public record Tokens(List<Token> all) {

    /** Nobody is known. */
    public static final Tokens NONE = new Tokens(List.of());

    public Tokens {
        all = List.copyOf(all);
    }

    /** Returns the token of a secret, if there is one that counts at this time; all wrong secrets take the same time. */
    public Optional<Token> find(String secret, Instant time) {
        byte[] hash = Secrets.hash(secret);
        // To the end, also after a hit.
        List<Token> hits = all.stream()
                .filter(token -> MessageDigest.isEqual(token.hash(), hash))
                .toList();
        return hits.stream().filter(token -> token.isValidAt(time)).findFirst();
    }

    /** Returns the token of this name. */
    public Optional<Token> named(String name) {
        return all.stream().filter(token -> token.name().equals(name)).findFirst();
    }

    /** Tells whether there is a token that allows this at this time. */
    public boolean allow(Scope scope, Instant time) {
        return all.stream().anyMatch(token -> token.scope().covers(scope) && token.isValidAt(time));
    }

    /** Returns these and one more, in place of the one of the same name. */
    public Tokens with(Token token) {
        return new Tokens(Stream.concat(without(token.name()).all.stream(), Stream.of(token))
                .toList());
    }

    /** Returns these but the one of this name. */
    public Tokens without(String name) {
        return new Tokens(
                all.stream().filter(token -> !token.name().equals(name)).toList());
    }

    /** Returns these and the others. */
    public Tokens and(Tokens others) {
        return new Tokens(Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
