package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Where a snapshot goes: into the backup itself, or into a repository of somebody's cluster. */
sealed interface SnapshotStore permits FolderStore, RepositoryStore {

    /** Name of a repository that the cluster knows. */
    String REPOSITORY = "tongwen.elasticsearch.repository";

    /** Takes a snapshot that is called {@code name}. */
    void take(TongwenElasticsearch running, String name, List<BackedUpIndex> indices) throws IOException;

    /** Brings the files of the snapshot into a backup, if it is to have them. */
    void putAway(Path backup) throws IOException;

    /** Returns what the manifest says of where the snapshot is. */
    Manifest.Source source(String name);

    /** Returns the store for what is used. */
    static SnapshotStore of(Path data, ElasticsearchSettings settings, Function<String, @Nullable String> properties) {
        if (settings instanceof ElasticsearchSettings.Embedded) {
            return new FolderStore(data);
        }
        String repository = properties.apply(REPOSITORY);
        if (repository == null) {
            throw new UserError(
                    "the snapshots of a cluster go into a repository of its own: register one there, and say"
                            + " its name with " + REPOSITORY + ".");
        }
        return new RepositoryStore(repository);
    }
}
