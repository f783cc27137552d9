package org.tongwen.api.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Secrets;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.TokenFile;
import org.tongwen.api.token.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes the tokens that a server asks for. A running server knows it within a second. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Makes, lists and revokes the tokens that a server asks for; it may be running.")
public final class TokenCommand {

    private static final Pattern PERIOD = Pattern.compile("([1-9][0-9]{0,4})([hdw])");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Where the tokens are. */
    static final class Place {

        @Mixin
        private final DataOptions elasticsearch = new DataOptions();

        @Option(names = "--sample", description = "Of the server of the sample corpus.")
        private boolean sample;

        private Path directory() {
            return elasticsearch.directory(sample ? Folders.SAMPLE_DATA : Folders.DATA);
        }
    }

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "Makes a token and prints it, once: only its hash is kept.")
    int create(
            @Mixin Place place,
            @Parameters(paramLabel = "NAME", description = "What to call it, such as who will use it.") String name,
            @Option(
                            names = "--scope",
                            paramLabel = "read|write",
                            defaultValue = "write",
                            description = "What it allows; who may write may read, too (default: ${DEFAULT-VALUE}).")
                    Scope scope,
            @Option(
                            names = "--expires",
                            paramLabel = "PERIOD",
                            description = "When it ends, such as 12h, 90d or 8w from now (default: never).")
                    @Nullable String expires) {
        if (!Token.isName(name)) {
            throw new UserError("a token's name has up to 64 letters, digits, dots, - and _.");
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String secret = Secrets.random();
        Token token = Token.of(name, scope, secret, now, expires == null ? null : now.plus(period(expires)));
        TokenFile.in(place.directory()).change(tokens -> {
            if (tokens.named(name).isPresent()) {
                throw new UserError(
                        "there is a token '" + name + "' already. Choose another name, or revoke it first.");
            }
            return tokens.with(token);
        });
        out().println(secret);
        err().println("This token may " + scope.id() + (expires == null ? "" : ", until " + token.expires())
                + ". It is not shown again.");
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the tokens, without their secrets.")
    int list(@Mixin Place place) {
        Tokens tokens = TokenFile.in(place.directory()).read();
        if (tokens.all().isEmpty()) {
            err().println("There is no token. To make one: ./tongwen token create NAME");
        }
        for (Token token : tokens.all()) {
            out().printf(
                            Locale.ROOT,
                            "%-24s %-5s  created %s  %s%n",
                            token.name(),
                            token.scope().id(),
                            token.created(),
                            ending(token));
        }
        return 0;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Takes a token back; a running server refuses it within a second.")
    int revoke(
            @Mixin Place place,
            @Parameters(paramLabel = "NAME", description = "The name that it was given.") String name) {
        TokenFile.in(place.directory()).change(tokens -> {
            if (tokens.named(name).isEmpty()) {
                throw new UserError(
                        "there is no token '" + name + "'. ./tongwen token list shows those that there are.");
            }
            return tokens.without(name);
        });
        out().println("The token '" + name + "' is revoked.");
        return 0;
    }

    private static String ending(Token token) {
        Instant expires = token.expires();
        if (expires == null) {
            return "does not expire";
        }
        return (token.isValidAt(Instant.now()) ? "expires " : "expired ") + expires;
    }

    private static Duration period(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches()) {
            throw new UserError("--expires takes a period such as 12h, 90d or 8w, not '" + text + "'.");
        }
        int count = Integer.parseInt(period.group(1));
        return switch (period.group(2)) {
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofDays(7L * count);
        };
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
