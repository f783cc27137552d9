package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.Bytes;
import org.tongwen.api.command.UnfinishedRestore;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.server.files.ServerHome;

/** Brings a backup back into an empty data directory, or into a cluster that has no index of the product. */
final class Restore {

    private final Path backup;
    private final Path data;
    private final ElasticsearchSettings settings;
    private final Function<String, @Nullable String> properties;
    private final Consumer<String> progress;

    Restore(
            Path backup,
            Path data,
            ElasticsearchSettings settings,
            Function<String, @Nullable String> properties,
            Consumer<String> progress) {
        this.backup = backup.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
        this.settings = settings;
        this.properties = properties;
        this.progress = progress;
    }

    /** Restores; returns the settings that have to be set, and to which files. */
    Map<String, Path> run() throws IOException {
        Manifest manifest = Manifest.read(backup);
        requireEmpty();
        requireContract(manifest);
        progress.accept("Reading all files of the backup, " + Bytes.text(manifest.bytes()) + " …");
        BackupFiles.verify(backup, manifest.files());
        if (settings instanceof ElasticsearchSettings.Embedded own) {
            requireVersion(new ServerVersion(ServerHome.of(own.home()).version()), manifest);
            UnfinishedRestore.begin(data);
        }
        SnapshotSource source = SnapshotSource.of(manifest, backup, data, settings, properties);
        source.prepare();
        try (TongwenElasticsearch running = TongwenElasticsearch.open(settings, progress)) {
            requireVersion(ServerVersion.of(running), manifest);
            requireNoIndex(running);
            progress.accept("Restoring " + String.join(", ", manifest.indexNames()) + " …");
            source.restore(running, manifest.indexNames());
            requireAllThere(running, manifest);
        }
        source.cleanUp();
        tellOlderContract(manifest);
        Map<String, Path> tables = SavedSettings.restore(backup, manifest.settings(), data);
        if (settings instanceof ElasticsearchSettings.Embedded) {
            UnfinishedRestore.end(data);
        }
        return tables;
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.list(data)) {
                if (files.findAny().isPresent()) {
                    throw new UserError("the data directory " + data
                            + " is not empty, and nothing is overwritten. Choose a new one with --data.");
                }
            }
        }
    }

    private void tellOlderContract(Manifest manifest) {
        if (manifest.contract() < DocumentIndex.CONTRACT) {
            progress.accept("The index follows contract " + manifest.contract() + ", and this program knows contract "
                    + DocumentIndex.CONTRACT + ": ./tongwen reindex builds it anew.");
        }
    }

    private static void requireContract(Manifest manifest) {
        int contract = manifest.contract();
        if (contract > DocumentIndex.CONTRACT) {
            throw new UserError("the backup follows contract " + contract + ", and this program knows contract "
                    + DocumentIndex.CONTRACT + ". Restore it with Tongwen " + manifest.program() + " or later.");
        }
    }

    private static void requireVersion(ServerVersion running, Manifest manifest) {
        if (running.compareTo(new ServerVersion(manifest.elasticsearch())) < 0) {
            throw new UserError("the backup was made by Elasticsearch " + manifest.elasticsearch()
                    + ", and an earlier one, " + running.text() + ", cannot read it. Use Tongwen " + manifest.program()
                    + " or later.");
        }
    }

    private static void requireNoIndex(TongwenElasticsearch running) {
        List<BackedUpIndex> there = running.snapshots().indices();
        if (!there.isEmpty()) {
            throw new UserError("this Elasticsearch has an index already, "
                    + there.getFirst().name() + ", and nothing is overwritten. Restore into another one.");
        }
    }

    private static void requireAllThere(TongwenElasticsearch running, Manifest manifest) {
        Map<String, BackedUpIndex> restored =
                running.snapshots().indices().stream().collect(Collectors.toMap(BackedUpIndex::name, index -> index));
        for (Manifest.Index index : manifest.indices()) {
            BackedUpIndex found = restored.get(index.before().name());
            if (found == null || !found.aliases().equals(index.before().aliases()) || !index.fits(found.documents())) {
                throw new UserError("what was restored of " + index.before().name() + " is not what the backup had: "
                        + (found == null ? "nothing" : found.documents() + " documents, aliases " + found.aliases())
                        + ", not " + index.before().documents() + ", aliases "
                        + index.before().aliases() + ". Do not use it.");
            }
        }
    }
}
