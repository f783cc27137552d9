package org.tongwen.api.command;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.token.EarlierFile;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.TokenFile;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.token.WatchedTokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;

/** Who may ask the server, as the settings and the data directory say. */
final class AccessSettings {

    /** One more token that may write, for containers. */
    private static final String TOKEN = "tongwen.api.token";

    private AccessSettings() {}

    /** Returns what needs a token. Only programs of this computer may write without one. */
    static AccessMode mode(@Nullable String set, InetAddress address) {
        if (set == null || set.isBlank()) {
            return AccessMode.WRITE;
        }
        AccessMode mode = AccessMode.find(set.strip())
                .orElseThrow(
                        () -> new UserError(AccessMode.SETTING + " takes read, write or none, not '" + set + "'."));
        if (mode == AccessMode.NONE && !address.isLoopbackAddress()) {
            throw new UserError(AccessMode.SETTING + "=none lets everybody write who reaches the server, and "
                    + address.getHostAddress() + " is open to a network. Take write, or listen on 127.0.0.1.");
        }
        return mode;
    }

    /** Returns who may ask, and tells what whoever starts the server has to know of it. */
    static Access access(AccessMode mode, Path directory, PrintWriter out) {
        EarlierFile.takeIn(directory, Instant.now()).ifPresent(out::println);
        WatchedTokens watched = new WatchedTokens(TokenFile.in(directory), InstantSource.system());
        Access access = Access.of(mode, fixed(Settings.find(TOKEN)), watched);
        if (!access.canWrite()) {
            out.println("Changing documents over HTTP needs a token of the scope write, and there is none."
                    + " To make one: ./tongwen token create NAME --data " + directory);
        }
        return access;
    }

    private static Tokens fixed(@Nullable String secret) {
        return secret == null || secret.isBlank()
                ? Tokens.NONE
                : new Tokens(List.of(Token.of(TOKEN, Scope.WRITE, secret.strip(), Instant.now(), null)));
    }
}
