package org.tongwen.api.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files and makes folders that nobody but their owner can look into. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Makes a folder, and those above it, unless it is there. */
    public static void directory(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Replaces a file in one step. */
    public static void write(Path file, String content) throws IOException {
        // Temporary files are their owner's alone.
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".draft");
        Files.writeString(draft, content);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Copies a file, and replaces one that is there in one step. */
    public static void copy(Path from, Path to) throws IOException {
        Path draft = Files.createTempFile(
                to.toAbsolutePath().getParent(), to.getFileName().toString(), ".draft");
        try (OutputStream out = Files.newOutputStream(draft)) {
            Files.copy(from, out);
        }
        Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
