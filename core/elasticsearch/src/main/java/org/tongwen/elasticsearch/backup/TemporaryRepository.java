package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A folder that Elasticsearch knows as a repository until this is closed; the files stay. */
public final class TemporaryRepository implements AutoCloseable {

    private static final String IN_USE = "currently used";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long POLL_MILLIS = 300;

    private final ElasticsearchClient client;
    private final String name;

    private TemporaryRepository(ElasticsearchClient client, String name) {
        this.client = client;
        this.name = name;
    }

    static TemporaryRepository register(ElasticsearchClient client, String name, Path location, boolean readOnly) {
        Requests.send(
                "use the folder " + location + " for snapshots",
                () -> client.snapshot()
                        .createRepository(request -> request.name(name)
                                .repository(repository -> repository.fs(fs -> fs.settings(settings ->
                                        settings.location(location.toString()).readonly(readOnly))))));
        return new TemporaryRepository(client, name);
    }

    /** Returns what it is called. */
    public String name() {
        return name;
    }

    /** Elasticsearch lets go of a repository a moment after a snapshot is written or restored. */
    @Override
    public void close() {
        Instant end = Instant.now().plus(PATIENCE);
        Requests.send("forget the repository " + name, () -> {
            while (true) {
                try {
                    return client.snapshot().deleteRepository(request -> request.name(name));
                } catch (ElasticsearchException e) {
                    if (!String.valueOf(e.getMessage()).contains(IN_USE)
                            || Instant.now().isAfter(end)) {
                        throw e;
                    }
                    Requests.pause(POLL_MILLIS);
                }
            }
        });
    }
}
