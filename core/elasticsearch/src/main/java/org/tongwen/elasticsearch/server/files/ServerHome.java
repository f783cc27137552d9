package org.tongwen.elasticsearch.server.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** The server's program files, which are never written to. */
public record ServerHome(Path path, String version) {

    private static final String JAR = "elasticsearch-";

    /** Returns the home at {@code path}; fails with a clear error if there is none. */
    public static ServerHome of(Path path) {
        if (!Files.isExecutable(path.resolve("bin/elasticsearch"))) {
            throw missing(path);
        }
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(path.resolve("lib"), JAR + "[0-9]*.jar")) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                return new ServerHome(path, name.substring(JAR.length(), name.length() - ".jar".length()));
            }
        } catch (IOException e) {
            throw missing(path);
        }
        throw missing(path);
    }

    /** Returns the script that starts the server. */
    public Path executable() {
        return path.resolve("bin/elasticsearch");
    }

    private static ElasticsearchProblem missing(Path path) {
        return new ElasticsearchProblem("There is no Elasticsearch at " + path
                + ". Build it with ./mvnw package -DskipTests, or say where it is with "
                + ElasticsearchSettings.HOME + ".");
    }
}
