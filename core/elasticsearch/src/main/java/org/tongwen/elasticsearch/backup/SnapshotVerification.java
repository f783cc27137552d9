package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.snapshot.ShardsStats;
import co.elastic.clients.elasticsearch.snapshot.Status;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Asks how far a snapshot is, until it is written, and whether all shards are in it. */
final class SnapshotVerification {

    private static final long POLL_MILLIS = 300;

    private final ElasticsearchClient client;

    SnapshotVerification(ElasticsearchClient client) {
        this.client = client;
    }

    void await(String repository, String snapshot) {
        Status status = status(repository, snapshot);
        while (isBeingWritten(status.state())) {
            Requests.pause(POLL_MILLIS);
            status = status(repository, snapshot);
        }
        ShardsStats shards = status.shardsStats();
        if (!status.state().equals("SUCCESS") || shards.done() != shards.total() || shards.failed() > 0) {
            throw new ElasticsearchProblem("The snapshot " + snapshot + " is not whole: " + status.state() + ", "
                    + shards.failed() + " of " + shards.total()
                    + " shards failed. The log of Elasticsearch tells why: a full disk, or a damaged index.");
        }
    }

    private static boolean isBeingWritten(String state) {
        return switch (state) {
            case "INIT", "STARTED", "IN_PROGRESS", "FINALIZING" -> true;
            default -> false;
        };
    }

    private Status status(String repository, String snapshot) {
        return Requests.send(
                "tell of the snapshot " + snapshot,
                () -> client.snapshot()
                        .status(request -> request.repository(repository).snapshot(snapshot))
                        .snapshots()
                        .getFirst());
    }
}
