package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes repositories that were registered for one use, whose user was killed. */
final class LeftoverRemoval {

    private static final Logger log = LoggerFactory.getLogger(LeftoverRemoval.class);

    private final ElasticsearchClient client;

    LeftoverRemoval(ElasticsearchClient client) {
        this.client = client;
    }

    void remove() {
        Requests.send("remove what an interrupted backup left", () -> {
            for (String name : client.snapshot().getRepository().repositories().keySet()) {
                if (name.startsWith(Snapshots.TEMPORARY)) {
                    endSnapshots(name);
                    client.snapshot().deleteRepository(request -> request.name(name));
                }
            }
            return true;
        });
    }

    /** A repository cannot go while a snapshot is being written to it; its files may have gone already. */
    private void endSnapshots(String repository) throws IOException {
        try {
            client.snapshot().delete(request -> request.repository(repository).snapshot("*"));
        } catch (ElasticsearchException e) {
            log.debug("The snapshots of {} cannot be deleted.", repository, e);
        }
    }
}
