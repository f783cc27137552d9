package org.tongwen.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mark in a data directory into which a backup is being restored; what was interrupted there must not be taken for a whole index. */
public final class UnfinishedRestore {

    private static final String NAME = "restore-unfinished";

    private UnfinishedRestore() {}

    /** Marks a directory, which is made if it is not there. */
    public static void begin(Path data) throws IOException {
        OwnerOnly.directory(data);
        Files.createFile(data.resolve(NAME));
    }

    /** Takes the mark away: all is there. */
    public static void end(Path data) throws IOException {
        Files.delete(data.resolve(NAME));
    }

    /** Fails with a line for the user if the directory is marked. */
    static void requireNone(Path data) {
        if (Files.exists(data.resolve(NAME))) {
            throw new UserError("a backup is being restored into " + data
                    + ", or was when that was ended. Wait for it; or delete the directory, and restore again.");
        }
    }
}
