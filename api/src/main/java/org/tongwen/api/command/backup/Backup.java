package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.command.LastBackup;
import org.tongwen.api.command.OwnerOnly;
import org.tongwen.api.command.ProgramVersion;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Makes a backup: a snapshot of the index as it is at one moment, the files beside it, and a manifest of both. */
final class Backup {

    private final Path data;
    private final ElasticsearchSettings settings;
    private final Function<String, @Nullable String> properties;
    private final Consumer<String> progress;

    /** Backs up a data directory; {@code properties} tells the settings of the program, null for one that is not set. */
    Backup(
            Path data,
            ElasticsearchSettings settings,
            Function<String, @Nullable String> properties,
            Consumer<String> progress) {
        this.data = data.toAbsolutePath().normalize();
        this.settings = settings;
        this.properties = properties;
        this.progress = progress;
    }

    /** Makes one in a new folder of {@code directory}, and returns that. */
    Path into(Path directory) throws IOException {
        Path target = directory.toAbsolutePath().normalize();
        if (target.startsWith(data)) {
            throw new UserError("a backup must not lie in the data directory " + data
                    + ". Choose another directory, best on another disk.");
        }
        Instant created = Instant.now();
        String name = BackupNames.of(created);
        Path finished = target.resolve(name);
        Path folder = target.resolve(BackupNames.unfinished(name));
        if (Files.exists(finished) || Files.exists(folder)) {
            throw new UserError("there is a backup of this second already: " + finished + ". Try again.");
        }
        requireIndex();
        BackupLock lock = BackupLock.take(data);
        try {
            make(folder, finished, name, created);
        } finally {
            lock.close();
            // Only what was killed stays unfinished; a backup that failed must not fill the disk as well.
            FileSystemUtils.deleteRecursively(folder);
        }
        return finished;
    }

    private void make(Path folder, Path finished, String name, Instant created) throws IOException {
        OwnerOnly.directory(folder);
        Manifest manifest = fill(folder, name, created);
        progress.accept("Reading all files again …");
        BackupFiles.verify(folder, manifest.files());
        manifest.write(folder);
        Files.move(folder, finished);
        new LastBackup(created, finished.toString()).remember(data);
    }

    /** Before Elasticsearch is started for nothing. */
    private void requireIndex() {
        if (settings instanceof ElasticsearchSettings.Embedded && !Files.isDirectory(data.resolve("index"))) {
            throw new UserError("there is no index in " + data + ". Say where it is with --data.");
        }
    }

    private Manifest fill(Path folder, String name, Instant created) throws IOException {
        SnapshotStore store = SnapshotStore.of(data, settings, properties);
        List<BackedUpIndex> before;
        Map<String, Long> after;
        String version;
        try (TongwenElasticsearch running = TongwenElasticsearch.open(settings, progress)) {
            before = running.snapshots().indices();
            if (before.isEmpty()) {
                throw new UserError("there is no index to be backed up. Make one with ./tongwen index PATH...");
            }
            version = ServerVersion.of(running).text();
            progress.accept("Taking a snapshot of " + before.size() + " indices …");
            store.take(running, name, before);
            after = running.snapshots().indices().stream()
                    .collect(Collectors.toMap(BackedUpIndex::name, BackedUpIndex::documents));
        }
        Map<String, String> saved = SavedSettings.save(data, properties, folder);
        store.putAway(folder);
        return new Manifest(
                created,
                ProgramVersion.number(),
                version,
                store.source(name),
                before.stream()
                        .map(index -> new Manifest.Index(index, after.getOrDefault(index.name(), index.documents())))
                        .toList(),
                saved,
                BackupFiles.list(folder));
    }
}
