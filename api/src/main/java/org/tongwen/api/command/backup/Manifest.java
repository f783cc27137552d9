package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.OutputJson;
import org.tongwen.api.command.OwnerOnly;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import tools.jackson.core.JacksonException;

/**
 * What a backup says of itself; it is written last, so a backup without it is not finished.
 *
 * @param created when the backup was begun
 * @param program version of the program that made it
 * @param elasticsearch version of the Elasticsearch that wrote the snapshot
 * @param source where the snapshot is
 * @param indices what is in it
 * @param settings where files of the data directory and of settings are in the backup, by their names there
 * @param files all of the backup but this one
 */
record Manifest(
        Instant created,
        String program,
        String elasticsearch,
        Source source,
        List<Index> indices,
        Map<String, String> settings,
        List<FileEntry> files) {

    static final String FILE = "manifest.json";

    /**
     * Where the snapshot is.
     *
     * @param repository name of the cluster's own repository; null if the backup has the files itself
     * @param snapshot its name there
     */
    record Source(@Nullable String repository, String snapshot) {}

    /**
     * An index, with what it was before and after the snapshot was taken; it had as many documents as that in between.
     *
     * @param before with its statistics
     * @param documentsAfter more than before if documents were written meanwhile
     */
    record Index(BackedUpIndex before, long documentsAfter) {

        private int contract() {
            return before.meta().get(DocumentIndex.CONTRACT_KEY) instanceof Number number ? number.intValue() : 0;
        }

        boolean fits(long documents) {
            return documents >= before.documents() && documents <= documentsAfter;
        }
    }

    /**
     * A file of the backup.
     *
     * @param path within it, with {@code /}
     * @param sha256 of its content, in hexadecimal
     */
    record FileEntry(String path, long bytes, String sha256) {}

    /** Returns that of a backup; fails with a line for the user if it is unfinished, damaged, or none. */
    static Manifest read(Path backup) {
        Path file = backup.resolve(FILE);
        try {
            return OutputJson.read(Files.readString(file), Manifest.class);
        } catch (NoSuchFileException e) {
            throw new UserError(
                    backup + " is no backup that was finished: there is no " + FILE + "." + BackupNames.hint(backup));
        } catch (IOException | JacksonException e) {
            throw new UserError("the backup is damaged: " + file + " cannot be read. Use another backup.");
        }
    }

    void write(Path backup) throws IOException {
        OwnerOnly.write(backup.resolve(FILE), OutputJson.text(this) + "\n");
    }

    /** Returns the number of the contract that the index follows; 0 if none is named. */
    int contract() {
        return indices.stream().mapToInt(Index::contract).max().orElse(0);
    }

    long bytes() {
        return files.stream().mapToLong(FileEntry::bytes).sum();
    }

    List<String> indexNames() {
        return indices.stream().map(index -> index.before().name()).toList();
    }
}
