package org.tongwen.api.command.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.tongwen.api.command.Serving;

/** Whether the API can listen where it should. */
final class PortFacts {

    private final Path data;

    PortFacts(Path data) {
        this.data = data;
    }

    Check check(int port) {
        boolean ours = Serving.on(data).stream().anyMatch(serving -> serving.port() == port);
        return new PortCheck(port, isFree(port), ours);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
