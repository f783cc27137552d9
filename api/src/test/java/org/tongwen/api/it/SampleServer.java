package org.tongwen.api.it;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tongwen.api.command.SampleCorpus;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** One server with the sample corpus for all tests of a run, as starting it takes a while. */
public final class SampleServer implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SampleServer.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return find(parameter, running(context)).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return find(parameter, running(context)).orElseThrow();
    }

    /** Tests ask for the API; a few for what is behind it. */
    private static Optional<Object> find(ParameterContext parameter, RunningServer running) {
        return Stream.of(running, running.api(), running.elasticsearch(), running.server())
                .filter(parameter.getParameter().getType()::isInstance)
                .map(Object.class::cast)
                .findFirst();
    }

    private static RunningServer running(ExtensionContext context) {
        return Objects.requireNonNull(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(
                        RunningServer.class, key -> RunningServer.start(SampleServer::index), RunningServer.class));
    }

    private static void index(TongwenElasticsearch elasticsearch) {
        SampleCorpus.index(elasticsearch, new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    }
}
