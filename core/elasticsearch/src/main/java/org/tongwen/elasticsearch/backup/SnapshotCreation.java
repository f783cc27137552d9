package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;

/** Begins a snapshot: of each index as it is at this moment, whatever is written to it afterwards. */
final class SnapshotCreation {

    private final ElasticsearchClient client;

    SnapshotCreation(ElasticsearchClient client) {
        this.client = client;
    }

    void create(String repository, String snapshot, List<String> indices) {
        Requests.send(
                "take a snapshot into " + repository,
                () -> client.snapshot()
                        .create(request -> request.repository(repository)
                                .snapshot(snapshot)
                                .indices(indices)
                                .includeGlobalState(false)
                                .partial(false)
                                .waitForCompletion(false)));
    }
}
