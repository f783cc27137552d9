package org.tongwen.elasticsearch.server;

import java.net.URI;
import org.tongwen.elasticsearch.server.files.Users;

/** A server that is up: the process that guards it, where it listens, and who may ask it. */
record Running(ProcessHandle guardian, int port, Users users) {

    URI uri() {
        return uri(port);
    }

    static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
