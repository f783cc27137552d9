package org.tongwen.api.it;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.server.Tls;
import org.tongwen.api.server.TongwenServer;
import org.tongwen.api.token.Scope;
import org.tongwen.api.token.Token;
import org.tongwen.api.token.Tokens;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** A server with a data directory of its own, which goes when it is closed. */
public record RunningServer(
        Path data, TongwenElasticsearch elasticsearch, ConfigurableApplicationContext server, Api api)
        implements AutoCloseable {

    /** What changes the collection. */
    public static final String TOKEN = "token-of-the-tests";

    /** Starts one; {@code indexing} puts the documents into an index that is there. */
    public static RunningServer start(Consumer<TongwenElasticsearch> indexing) {
        return start(newDirectory(), indexing);
    }

    /** Starts one above what is in a data directory. */
    public static RunningServer on(Path data) {
        return start(data, elasticsearch -> {});
    }

    private static RunningServer start(Path data, Consumer<TongwenElasticsearch> indexing) {
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
        ConfigurableApplicationContext server = serve(elasticsearch);
        return new RunningServer(data, elasticsearch, server, api(server));
    }

    /** Starts another server above an index that is there, with these settings beside. */
    public static ConfigurableApplicationContext serve(TongwenElasticsearch elasticsearch, String... settings) {
        Token token = Token.of("tests", Scope.WRITE, TOKEN, Instant.now(), null);
        return serve(elasticsearch, Access.of(AccessMode.WRITE, new Tokens(List.of(token))), settings);
    }

    /** Starts another server above an index that is there, which lets these ask, with these settings beside. */
    public static ConfigurableApplicationContext serve(
            TongwenElasticsearch elasticsearch, Access access, String... settings) {
        return serve(elasticsearch, access, Optional.empty(), settings);
    }

    /** Starts another server above an index that is there, which speaks in this way, with these settings beside. */
    static ConfigurableApplicationContext serve(
            TongwenElasticsearch elasticsearch, Access access, Optional<Tls> tls, String... settings) {
        Map<String, String> set = Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        set.forEach(System::setProperty);
        try {
            return TongwenServer.start(elasticsearch, InetAddress.getLoopbackAddress(), 0, access, tls);
        } finally {
            set.keySet().forEach(System::clearProperty);
        }
    }

    /** Returns what asks a server. */
    public static Api api(ConfigurableApplicationContext server) {
        return new Api(
                Integer.parseInt(Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port"))));
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
