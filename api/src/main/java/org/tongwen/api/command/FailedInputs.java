package org.tongwen.api.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tongwen.indexer.IndexListener;
import org.tongwen.indexer.Outcome;

/** Lists the files that failed, or in which something failed, so that they can be read again once they are mended. */
final class FailedInputs implements IndexListener {

    private final Set<String> files = new LinkedHashSet<>();

    @Override
    public void done(Outcome outcome) {
        if (outcome.kind() == Outcome.Kind.FAILED) {
            files.add(outcome.place().file());
        }
    }

    /** Writes the list, a path on each line; removes the list of an earlier run if nothing failed. */
    void write(Path list) {
        try {
            if (files.isEmpty()) {
                Files.deleteIfExists(list);
            } else {
                if (list.getParent() != null) {
                    Files.createDirectories(list.getParent());
                }
                Files.write(list, files);
            }
        } catch (IOException e) {
            throw new UserError("the list of failed files cannot be written to " + list + ": " + e.getMessage());
        }
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Returns the paths in such a list; blank lines do not count. */
    static List<Path> read(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .filter(line -> !line.isBlank())
                    .map(Path::of)
                    .toList();
        } catch (IOException e) {
            throw new UserError("the list of files " + list + " cannot be read: " + e.getMessage());
        }
    }
}
