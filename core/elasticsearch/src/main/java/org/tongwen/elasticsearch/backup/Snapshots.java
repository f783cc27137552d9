package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.util.List;

/**
 * Snapshots of the index in repositories. All methods fail with an
 * {@link org.tongwen.elasticsearch.connection.ElasticsearchProblem} that says what is wrong and what to do.
 */
public final class Snapshots {

    /** What the names of repositories begin with that are registered for one backup or restore, and removed after it. */
    static final String TEMPORARY = "tongwen-temporary-";

    private final ElasticsearchClient client;

    /** Works by a client that may write. */
    public Snapshots(ElasticsearchAsyncClient writer) {
        this.client = new ElasticsearchClient(writer._transport());
    }

    /** Returns what a backup has to hold: the indices behind the aliases, and those of the past; none if there is no index. */
    public List<BackedUpIndex> indices() {
        return new IndexCensus(client).take();
    }

    /**
     * Registers a folder as a repository for one use.
     *
     * @param location a folder within the server's {@code path.repo}
     * @param readOnly whether nothing is written to it
     */
    public TemporaryRepository register(String suffix, Path location, boolean readOnly) {
        return TemporaryRepository.register(client, TEMPORARY + suffix, location, readOnly);
    }

    /** Removes the repositories that an interrupted backup left, and ends its snapshots. */
    public void removeLeftovers() {
        new LeftoverRemoval(client).remove();
    }

    /** Takes a snapshot, and returns when all of it is written and was found whole; nothing else waits for it. */
    public void take(String repository, String snapshot, List<String> indices) {
        new SnapshotCreation(client).create(repository, snapshot, indices);
        new SnapshotProgress(client).await(repository, snapshot);
        new SnapshotVerification(client).verify(repository, snapshot);
    }

    /** Makes the indices of a snapshot with their aliases, and returns when they can be searched. */
    public void restore(String repository, String snapshot, List<String> indices) {
        new SnapshotRestore(client).start(repository, snapshot, indices);
        new RestoredIndices(client).await(indices);
    }
}
