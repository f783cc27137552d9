package org.tongwen.api.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of a data directory that keeps tokens; only its owner can read it, and it holds no secret.
 *
 * @param path where it is or will be
 */
public record TokenFile(Path path) {

    /** Its name. */
    public static final String NAME = "tokens.json";

    /** Who may open a lock may hold it for ever. */
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Returns that of a data directory. */
    public static TokenFile in(Path directory) {
        return new TokenFile(directory.resolve(NAME).toAbsolutePath());
    }

    /** Returns what it holds; nothing if it is not there. */
    public Tokens read() {
        try {
            return JSON.readValue(Files.readString(path), Tokens.class);
        } catch (NoSuchFileException e) {
            return Tokens.NONE;
        } catch (JacksonException e) {
            // What stands there is not told: a mistake may be a secret that somebody wrote into it.
            throw new TokenProblem(path + " is damaged, so that no token counts. Mend it, or delete it and make new"
                    + " tokens with ./tongwen token create NAME.");
        } catch (IOException e) {
            throw new TokenProblem("cannot read " + path + " (" + e.getClass().getSimpleName() + ").", e);
        }
    }

    /** Changes it in one step: who reads it meanwhile sees what was there before, or all that is there after. */
    public void change(UnaryOperator<Tokens> change) {
        try {
            Files.createDirectories(directory());
            // Two who change at once would lose what one of them did: a revoked token would be back.
            try (FileChannel channel = FileChannel.open(
                            directory().resolve(NAME + ".lock"),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            OWNER_ONLY);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                write(change.apply(read()));
            }
        } catch (IOException e) {
            throw new TokenProblem(
                    "tokens cannot be kept in " + path + " (" + e.getClass().getSimpleName()
                            + "). Make the directory writable for this user.",
                    e);
        }
    }

    /** Drafts are made so that only their owner can read them. */
    private void write(Tokens tokens) throws IOException {
        Path draft = Files.createTempFile(directory(), NAME, ".draft");
        Files.writeString(draft, JSON.writeValueAsString(tokens));
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path directory() {
        Path directory = path.getParent();
        if (directory == null) {
            throw new IllegalStateException(path + " lies in no directory");
        }
        return directory;
    }
}
