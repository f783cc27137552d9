package org.tongwen.api.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The file in which earlier versions kept the one token that they made, readable as it was. */
public final class EarlierFile {

    /** Its name, and that of the token which it becomes. */
    public static final String NAME = "api-token";

    private EarlierFile() {}

    /** Takes it in as a token that may write, and deletes it. Returns what to tell about it, if it was there. */
    public static Optional<String> takeIn(Path directory, Instant now) {
        Path earlier = directory.resolve(NAME);
        TokenFile file = TokenFile.in(directory);
        try {
            if (!Files.isRegularFile(earlier)) {
                return Optional.empty();
            }
            String secret = Files.readString(earlier).strip();
            if (!secret.isEmpty()) {
                Token token = Token.of(NAME, Scope.WRITE, secret, now.truncatedTo(ChronoUnit.SECONDS), null);
                file.change(tokens -> tokens.with(token));
            }
            Files.delete(earlier);
            return Optional.of("The token of the file " + earlier + " is now kept as a hash in " + file.path()
                    + ", named " + NAME + "; the file is deleted.");
        } catch (IOException e) {
            throw new TokenProblem(
                    "cannot take in " + earlier + " (" + e.getClass().getSimpleName() + ").", e);
        }
    }
}
