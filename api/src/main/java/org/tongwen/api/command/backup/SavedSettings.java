package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.OwnTables;
import org.tongwen.api.command.OwnerOnly;
import org.tongwen.api.command.UserError;

/** The files beside the index: those of the data directory, and the tables that settings name. */
final class SavedSettings {

    private static final String FOLDER = "settings";
    private static final List<String> OF_DATA = List.of("api-token", "tokens.json", "failed.txt");

    private SavedSettings() {}

    /** Copies what is there into a backup; returns where, by names. */
    static Map<String, String> save(Path data, Function<String, @Nullable String> settings, Path backup)
            throws IOException {
        Map<String, String> saved = new TreeMap<>();
        for (String name : OF_DATA) {
            if (Files.exists(data.resolve(name))) {
                saved.put(name, copy(data.resolve(name), backup, FOLDER + "/" + name));
            }
        }
        for (String name : OwnTables.SETTINGS) {
            String file = settings.apply(name);
            if (file != null) {
                requireReadable(name, Path.of(file));
                saved.put(
                        name,
                        copy(
                                Path.of(file),
                                backup,
                                FOLDER + "/" + name + "/" + Path.of(file).getFileName()));
            }
        }
        return saved;
    }

    /** Copies them into a data directory; returns the settings that have to be set, and to which file. */
    static Map<String, Path> restore(Path backup, Map<String, String> saved, Path data) throws IOException {
        Map<String, Path> toBeSet = new TreeMap<>();
        for (String name : OF_DATA) {
            String path = saved.get(name);
            if (path != null) {
                copy(BackupFiles.within(backup, path), data, name);
            }
        }
        for (String name : OwnTables.SETTINGS) {
            String path = saved.get(name);
            if (path != null) {
                Path file = BackupFiles.within(backup, path);
                toBeSet.put(name, data.resolve(copy(file, data, FOLDER + "/" + name + "/" + file.getFileName())));
            }
        }
        return toBeSet;
    }

    private static void requireReadable(String name, Path file) {
        if (!Files.isReadable(file)) {
            throw new UserError(name + ": no such file, or no right to read it: " + file);
        }
    }

    private static String copy(Path from, Path root, String path) throws IOException {
        Path target = root.resolve(path);
        OwnerOnly.directory(Objects.requireNonNull(target.getParent()));
        OwnerOnly.copy(from, target);
        return path;
    }
}
