package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;

/** Begins to make indices anew from a snapshot, with their aliases; none of them may be there. */
final class SnapshotRestore {

    private final ElasticsearchClient client;

    SnapshotRestore(ElasticsearchClient client) {
        this.client = client;
    }

    void start(String repository, String snapshot, List<String> indices) {
        Requests.send(
                "restore the snapshot " + snapshot,
                () -> client.snapshot()
                        .restore(request -> request.repository(repository)
                                .snapshot(snapshot)
                                .indices(indices)
                                .includeAliases(true)
                                .includeGlobalState(false)
                                .partial(false)
                                .waitForCompletion(false)));
    }
}
