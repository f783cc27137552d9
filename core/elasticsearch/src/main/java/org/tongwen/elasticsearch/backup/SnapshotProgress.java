package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** Asks whether a snapshot is still being written; all of its files are there, and its repository is free, once it is not. */
final class SnapshotProgress {

    private static final long POLL_MILLIS = 300;
    private static final String BEING_WRITTEN = "IN_PROGRESS";

    private final ElasticsearchClient client;

    SnapshotProgress(ElasticsearchClient client) {
        this.client = client;
    }

    void await(String repository, String snapshot) {
        while (BEING_WRITTEN.equals(state(repository, snapshot))) {
            Requests.pause(POLL_MILLIS);
        }
    }

    private String state(String repository, String snapshot) {
        return Requests.send(
                "tell how far the snapshot " + snapshot + " is",
                () -> String.valueOf(client.snapshot()
                        .get(request -> request.repository(repository).snapshot(snapshot))
                        .snapshots()
                        .getFirst()
                        .state()));
    }
}
