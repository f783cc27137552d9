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
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import org.tongwen.api.command.SampleCorpus;
import org.tongwen.api.server.TongwenServer;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** One server with the sample corpus for all tests of a run, as starting it takes a while. */
public final class SampleServer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SampleServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Api.class || type == TongwenElasticsearch.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        return parameter.getParameter().getType() == Api.class ? running.api : running.elasticsearch;
    }

    private static Running running(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class));
    }

    private record Running(
            Path data, TongwenElasticsearch elasticsearch, ConfigurableApplicationContext server, Api api)
            implements AutoCloseable {

        static Running start() {
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
            SampleCorpus.index(elasticsearch, out);
            ConfigurableApplicationContext server =
                    TongwenServer.start(elasticsearch, InetAddress.getLoopbackAddress(), 0);
            int port = Integer.parseInt(
                    Objects.requireNonNull(server.getEnvironment().getProperty("local.server.port")));
            return new Running(data, elasticsearch, server, new Api(port));
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
}
