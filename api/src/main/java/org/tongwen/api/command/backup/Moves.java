package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.util.FileSystemUtils;

/** Moves folders, also from one disk to another. */
final class Moves {

    private Moves() {}

    /** Moves a folder to a place where nothing is. */
    static void directory(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            FileSystemUtils.copyRecursively(from, to);
            FileSystemUtils.deleteRecursively(from);
        }
    }
}
