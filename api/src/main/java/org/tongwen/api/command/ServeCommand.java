package org.tongwen.api.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.tongwen.api.server.Tls;
import org.tongwen.api.server.TongwenServer;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.web.access.AccessMode;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.indexer.load.rebuild.Age;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the API and the page until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the search page and the API until it is stopped (Ctrl-C).")
public final class ServeCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65_535;

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; 0.0.0.0 opens it to the network (default: ${DEFAULT-VALUE}).")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Option(names = "--sample", description = "Serve the sample corpus, in a data directory of its own.")
    private boolean sample;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (port < 0 || port > MAX_PORT) {
            throw new UserError("--port takes a number from 0 to " + MAX_PORT + ".");
        }
        OwnTables.requireUsable();
        AccessMode mode = AccessSettings.mode(Settings.find(AccessMode.SETTING), address);
        Optional<Tls> tls = TlsSettings.find(Settings::find);
        requireFree(address, port);
        String folder = sample ? Folders.SAMPLE_DATA : Folders.DATA;
        ElasticsearchSettings settings = elasticsearch.settings(folder);
        Path data = elasticsearch.directory(folder);
        announce(data, 0);
        TongwenServer.warmUp();
        try (TongwenElasticsearch running = TongwenElasticsearch.open(settings, out::println)) {
            running.index().ensure();
            if (sample) {
                SampleCorpus.index(running, out);
            } else {
                tellAge(running, out);
            }
            serve(running, AccessSettings.access(mode, data, out), tls, data, out);
        }
        return 0;
    }

    private static void tellAge(TongwenElasticsearch running, PrintWriter out) {
        Age.of(running)
                .reasons()
                .forEach(reason -> out.println(
                        "./tongwen reindex would build the index anew, while this serves: " + reason + "."));
    }

    /** From the start on, so that it can be stopped while it is starting; the file goes however the program is stopped. */
    private void announce(Path data, int port) {
        Serving self = Serving.self(address, port);
        self.announce(data);
        if (port == 0) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> self.withdraw(data)));
        }
    }

    private void serve(TongwenElasticsearch running, Access access, Optional<Tls> tls, Path data, PrintWriter out)
            throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try (ConfigurableApplicationContext server = TongwenServer.start(running, address, port, access, tls)) {
            server.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    stopped.countDown();
                }
            });
            int bound = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
            announce(data, bound);
            String host = address.isLoopbackAddress() ? "localhost" : address.getHostAddress();
            out.println("Tongwen is ready: " + (tls.isPresent() ? "https://" : "http://") + host + ":" + bound
                    + "  (stop with Ctrl-C)");
            out.flush();
            stopped.await();
        }
    }

    /** Before Elasticsearch is started for nothing. */
    private static void requireFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new UserError("port " + port + " on " + address.getHostAddress()
                    + " cannot be used, probably because something else does. Choose another with --port N.");
        }
    }
}
