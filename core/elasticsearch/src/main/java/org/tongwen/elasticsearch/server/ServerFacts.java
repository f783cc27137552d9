package org.tongwen.elasticsearch.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tongwen.elasticsearch.connection.Credentials;

/**
 * A server that runs on a data directory, seen from outside.
 *
 * @param pid of the server proper
 * @param port on the loopback address
 * @param version of Elasticsearch
 * @param home its program files
 * @param startedAt when its guardian was started
 * @param residentBytes memory of the server and what guards it; 0 where the system does not tell
 * @param users processes that hold a lease on it; empty where the system does not tell
 * @param reader who may only read
 * @param writer who may write
 */
public record ServerFacts(
        long pid,
        int port,
        String version,
        Path home,
        Instant startedAt,
        long residentBytes,
        List<ProcessHandle> users,
        Credentials reader,
        Credentials writer) {

    /** Returns where it answers. */
    public URI uri() {
        return Running.uri(port);
    }
}
