package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.snapshot.ShardsStats;
import co.elastic.clients.elasticsearch.snapshot.Status;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** Asks whether all shards are in a snapshot that was written. */
final class SnapshotVerification {

    private final ElasticsearchClient client;

    SnapshotVerification(ElasticsearchClient client) {
        this.client = client;
    }

    void verify(String repository, String snapshot) {
        Status status = Requests.send(
                "tell of the snapshot " + snapshot,
                () -> client.snapshot()
                        .status(request -> request.repository(repository).snapshot(snapshot))
                        .snapshots()
                        .getFirst());
        ShardsStats shards = status.shardsStats();
        if (!status.state().equals("SUCCESS") || shards.done() != shards.total() || shards.failed() > 0) {
            throw new ElasticsearchProblem("The snapshot " + snapshot + " is not whole: " + status.state() + ", "
                    + shards.failed() + " of " + shards.total()
                    + " shards failed. The log of Elasticsearch tells why: a full disk, or a damaged index.");
        }
    }
}
