package org.tongwen.api.it;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.server.TongwenServer;
import org.tongwen.api.web.write.WriteToken;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** A server with a data directory of its own, which goes when it is closed. */
public record RunningServer(
        Path data, TongwenElasticsearch elasticsearch, ConfigurableApplicationContext server, Api api)
        implements AutoCloseable {

    /** What changes the collection. */
    static final String TOKEN = "token-of-the-tests";

    /** Starts one; {@code indexing} puts the documents into an index that is there. */
    public static RunningServer start(Consumer<TongwenElasticsearch> indexing) {
        Path data = newDirectory();
        Map<String, String> settings = Map.of(
                ElasticsearchSettings.DATA,
                data.toString(),
                ElasticsearchSettings.HOME,
                System.getProperty(ElasticsearchSettings.HOME, ""),
                ElasticsearchSettings.HEAP,
                "512m");
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        TongwenElasticsearch elasticsearch =
                TongwenElasticsearch.open(ElasticsearchSettings.of(settings::get), out::println);
        elasticsearch.index().ensure();
        indexing.accept(elasticsearch);
        ConfigurableApplicationContext server =
                TongwenServer.start(elasticsearch, InetAddress.getLoopbackAddress(), 0, new WriteToken(TOKEN));
        int port =
                Integer.parseInt(Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port")));
        return new RunningServer(data, elasticsearch, server, new Api(port));
    }

    @Override
    public void close() {
        server.close();
        elasticsearch.close();
        FileSystemUtils.deleteRecursively(data.toFile());
    }

    /** New for each run, as the remains of an earlier one would change the scores. */
    private static Path newDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "it-data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
