package org.tongwen.elasticsearch;

import java.nio.file.Path;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Settings of servers for integration tests, each with a data directory of its own below {@code target}. */
public final class TestServer {

    private TestServer() {}

    /** Returns settings with this data directory, and what the build sets. */
    public static ElasticsearchSettings settings(Path data) {
        return ElasticsearchSettings.of(
                name -> ElasticsearchSettings.DATA.equals(name) ? data.toString() : System.getProperty(name));
    }
}
