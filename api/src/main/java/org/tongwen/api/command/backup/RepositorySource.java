package org.tongwen.api.command.backup;

import java.util.List;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** A repository that the cluster has. */
record RepositorySource(String repository, String snapshot) implements SnapshotSource {

    @Override
    public void prepare() {
        // It is there.
    }

    @Override
    public void restore(TongwenElasticsearch running, List<String> indices) {
        running.snapshots().restore(repository, snapshot, indices);
    }

    @Override
    public void cleanUp() {
        // It stays.
    }
}
