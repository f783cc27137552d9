package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Ports of the loopback address. */
public final class Ports {

    /** Below the ports that Linux gives to outgoing connections, which could take ours between two starts. */
    private static final int FIRST = 20_000;

    private static final int END = 32_000;
    private static final int ATTEMPTS = 100;

    private Ports() {}

    /** Returns whether a server can listen there. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns a port that is free now. */
    static int findFree() {
        return ThreadLocalRandom.current()
                .ints(ATTEMPTS, FIRST, END)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> taken("Of the ports from " + FIRST + " to " + END + " none seems free"));
    }

    /** Fails with a clear error unless a server can listen there. */
    static void requireFree(int port) {
        if (!isFree(port)) {
            throw taken("Port " + port + " is taken by another program");
        }
    }

    private static ElasticsearchProblem taken(String what) {
        return new ElasticsearchProblem(
                what + ". Stop that, or choose another port with " + ElasticsearchSettings.PORT + ".");
    }
}
