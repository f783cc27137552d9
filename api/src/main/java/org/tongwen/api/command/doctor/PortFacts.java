package org.tongwen.api.command.doctor;

import java.nio.file.Path;
import org.tongwen.api.command.Serving;
import org.tongwen.elasticsearch.server.Ports;

/** Whether the API can listen where it should. */
final class PortFacts {

    private final Path data;

    PortFacts(Path data) {
        this.data = data;
    }

    Check check(int port) {
        boolean ours = Serving.on(data).stream().anyMatch(serving -> serving.port() == port);
        return new PortCheck(port, Ports.isFree(port), ours);
    }
}
