package org.tongwen.api.command.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.UserError;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Where a snapshot is restored from. */
sealed interface SnapshotSource permits FolderSource, RepositorySource {

    /** Brings the snapshot to where Elasticsearch may read it, before it is started. */
    void prepare() throws IOException;

    /** Restores the indices. */
    void restore(TongwenElasticsearch running, List<String> indices);

    /** Removes what {@link #prepare} brought. */
    void cleanUp() throws IOException;

    /** Returns the source for a backup and what it is restored into. */
    static SnapshotSource of(
            Manifest manifest,
            Path backup,
            Path data,
            ElasticsearchSettings settings,
            Function<String, @Nullable String> properties) {
        String snapshot = manifest.source().snapshot();
        boolean embedded = settings instanceof ElasticsearchSettings.Embedded;
        String repository = manifest.source().repository();
        if (repository == null) {
            Path files = backup.resolve(FolderStore.SNAPSHOT);
            return embedded ? FolderSource.copied(files, data, snapshot) : FolderSource.inPlace(files, snapshot);
        }
        if (embedded) {
            throw new UserError("the snapshot of this backup is in the repository " + repository
                    + " of a cluster: restore it into a cluster that has this repository, with "
                    + ElasticsearchSettings.URIS + ".");
        }
        String set = properties.apply(SnapshotStore.REPOSITORY);
        return new RepositorySource(set == null ? repository : set, snapshot);
    }
}
