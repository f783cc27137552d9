package org.tongwen.api.command.backup;

import java.nio.file.Path;
import java.util.List;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.backup.BackedUpIndex;

/** A repository that a cluster has; the backup holds its name. */
record RepositoryStore(String repository) implements SnapshotStore {

    @Override
    public void take(TongwenElasticsearch running, String name, List<BackedUpIndex> indices) {
        running.snapshots()
                .take(
                        repository,
                        name,
                        indices.stream().map(BackedUpIndex::name).toList());
    }

    @Override
    public void putAway(Path backup) {
        // The snapshot stays with the cluster.
    }

    @Override
    public Manifest.Source source(String name) {
        return new Manifest.Source(repository, name);
    }
}
