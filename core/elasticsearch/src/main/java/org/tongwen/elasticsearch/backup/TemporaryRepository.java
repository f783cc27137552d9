package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;

/** A folder that Elasticsearch knows as a repository until this is closed; the files stay. */
public final class TemporaryRepository implements AutoCloseable {

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

    @Override
    public void close() {
        Requests.send(
                "forget the repository " + name,
                () -> client.snapshot().deleteRepository(request -> request.name(name)));
    }
}
