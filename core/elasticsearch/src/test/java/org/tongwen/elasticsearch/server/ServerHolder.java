package org.tongwen.elasticsearch.server;

import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings.Embedded;

/** A user of the server in a process of its own; says {@code open} when it has it, and keeps it until it is killed. */
final class ServerHolder {

    private ServerHolder() {}

    /** {@code arguments}: data directory, home, and a JVM option of the server. */
    public static void main(String[] arguments) throws InterruptedException {
        Embedded settings = (Embedded) ElasticsearchSettings.of(name -> switch (name) {
            case ElasticsearchSettings.DATA -> arguments[0];
            case ElasticsearchSettings.HOME -> arguments[1];
            case ElasticsearchSettings.HEAP -> "512m";
            case ElasticsearchSettings.JVM_OPTIONS -> "-XX:TieredStopAtLevel=1";
            default -> null;
        });
        try (EmbeddedServer server = EmbeddedServer.open(settings, line -> {})) {
            System.err.println("Holding " + server.uri());
            System.out.println("open");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
