package org.tongwen.api.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tokens of a file that others change meanwhile; it is looked at once a second at most, and read when it changed. */
public final class WatchedTokens {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedTokens.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final TokenFile file;
    private final InstantSource clock;
    private final AtomicReference<Known> known;

    /**
     * What was read, and what the file looked like then.
     *
     * @param nextLook milliseconds
     */
    private record Known(Tokens tokens, @Nullable Look look, long nextLook) {}

    /** Another file in its place has another key, whatever its time. */
    private record Look(
            FileTime changed, long size, @Nullable Object key) {}

    /** Reads the file, and fails if it cannot be read. */
    public WatchedTokens(TokenFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        Look look = look();
        this.known = new AtomicReference<>(new Known(file.read(), look, next()));
    }

    /** Tells whether it is time to look again. */
    public boolean isDue() {
        return clock.millis() >= known.get().nextLook;
    }

    /** Returns what is known without looking. */
    public Tokens known() {
        return known.get().tokens;
    }

    /** Looks at the file, and returns what it holds. If it cannot be read any more, nobody is known. */
    public synchronized Tokens current() {
        Known before = known.get();
        if (clock.millis() < before.nextLook) {
            return before.tokens;
        }
        Look look = look();
        Tokens tokens = Objects.equals(look, before.look) ? before.tokens : read();
        known.set(new Known(tokens, look, next()));
        return tokens;
    }

    private Tokens read() {
        try {
            return file.read();
        } catch (TokenProblem e) {
            LOG.warn("{}", e.getMessage());
            return Tokens.NONE;
        }
    }

    private @Nullable Look look() {
        Path path = file.path();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Look(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return null;
        }
    }

    private long next() {
        return clock.millis() + PERIOD.toMillis();
    }
}
