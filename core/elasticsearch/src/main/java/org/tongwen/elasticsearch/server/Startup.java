package org.tongwen.elasticsearch.server;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.server.files.DataDirectory;
import org.tongwen.elasticsearch.server.files.LogTail;
import org.tongwen.elasticsearch.server.files.ServerConfiguration;
import org.tongwen.elasticsearch.server.files.ServerHome;
import org.tongwen.elasticsearch.server.files.Users;

/** Brings the server of a data directory up, or finds it up, whoever else tries so at the same moment. */
final class Startup {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 200;
    private static final long LEAST_FREE_BYTES = 1L << 30;

    /** File locks keep processes apart; this keeps the threads of one process apart. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final ElasticsearchSettings.Embedded settings;
    private final DataDirectory data;
    private final ServerState state;

    Startup(ElasticsearchSettings.Embedded settings, DataDirectory data) {
        this.settings = settings;
        this.data = data;
        this.state = new ServerState(data);
    }

    /** Returns the server, on whatever port it runs or could be started; the caller must hold a lease. */
    Running ensureRunning(Consumer<String> progress) throws InterruptedException {
        return ensureRunning(this::choosePort, progress);
    }

    /** Returns the server again, on the port that its clients know. */
    Running ensureRunning(int port, Consumer<String> progress) throws InterruptedException {
        return ensureRunning(
                () -> {
                    Ports.requireFree(port);
                    return port;
                },
                progress);
    }

    private Running ensureRunning(IntSupplier port, Consumer<String> progress) throws InterruptedException {
        synchronized (ONE_AT_A_TIME) {
            FileChannel lock = FileLocks.awaitLock(data.state().resolve("start.lock"), START_LIMIT)
                    .orElseThrow(() -> new ElasticsearchProblem("Another process has been starting the server of "
                            + data.root() + " for " + START_LIMIT.toMinutes() + " minutes. Stop it and try again."));
            try {
                return startOrAttach(port, progress);
            } finally {
                FileLocks.close(lock);
            }
        }
    }

    private Running startOrAttach(IntSupplier port, Consumer<String> progress) throws InterruptedException {
        while (true) {
            if (!state.isGuarded()) {
                return start(port, progress);
            }
            requireSameHome();
            Users users = Users.of(data);
            int running = state.findPort().orElseThrow(this::foreign);
            if (isReady(running, users, state::isGuarded)) {
                return new Running(state.findGuardian().orElseThrow(this::foreign), running, users);
            }
        }
    }

    private Running start(IntSupplier portChoice, Consumer<String> progress) throws InterruptedException {
        Instant begin = Instant.now();
        ServerHome home = ServerHome.of(settings.home());
        data.requireSpace(LEAST_FREE_BYTES);
        stopOrphan();
        int port = portChoice.getAsInt();
        Users users = Users.of(data);
        progress.accept("Starting Elasticsearch " + home.version() + " …");
        new ServerConfiguration(data).write(home, users, settings, port);
        state.remember(port, home);
        Launch launch = new Launch(data, home);
        Process guardian = launch.start();
        if (!isReady(port, users, guardian::isAlive)) {
            throw new ElasticsearchProblem("Elasticsearch ended while it was starting. The end of its log in "
                    + data.logs() + ":\n" + LogTail.of(data.logs().resolve("elasticsearch.log"), launch.output()));
        }
        data.hideConfig();
        data.removeLeftFolders();
        progress.accept("Elasticsearch is ready in "
                + Duration.between(begin, Instant.now()).toSeconds() + " s.");
        return new Running(guardian.toHandle(), port, users);
    }

    /** Waits until the server answers; false if it ended instead. */
    private boolean isReady(int port, Users users, BooleanSupplier alive) throws InterruptedException {
        Instant end = Instant.now().plus(START_LIMIT);
        try (Readiness readiness = new Readiness(Running.uri(port), users.reader())) {
            while (Instant.now().isBefore(end)) {
                if (readiness.isReady()) {
                    return true;
                }
                if (!alive.getAsBoolean()) {
                    return false;
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
        throw new ElasticsearchProblem("Elasticsearch did not answer within " + START_LIMIT.toMinutes()
                + " minutes. Its log is in " + data.logs() + ".");
    }

    private int choosePort() {
        if (settings.port() != 0) {
            Ports.requireFree(settings.port());
            return settings.port();
        }
        return state.findPort().filter(Ports::isFree).orElseGet(Ports::findFree);
    }

    /** Stops a server whose guardian was killed where the kernel could not stop both. */
    private void stopOrphan() throws InterruptedException {
        ProcessHandle orphan = state.findServer().orElse(null);
        if (orphan != null) {
            orphan.destroy();
            if (!hasEnded(orphan)) {
                orphan.descendants().forEach(ProcessHandle::destroyForcibly);
                orphan.destroyForcibly();
            }
        }
        Path lock = data.index().resolve("node.lock");
        if (Files.exists(lock)) {
            FileLocks.close(FileLocks.awaitLock(lock, STOP_LIMIT).orElseThrow(this::foreign));
        }
    }

    private static boolean hasEnded(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the end of a process cannot fail", e);
        }
    }

    private void requireSameHome() {
        Path home = state.findHome().orElseThrow(this::foreign);
        if (!home.equals(settings.home())) {
            throw new ElasticsearchProblem("The data directory " + data.root() + " is in use by the Elasticsearch of "
                    + home + ". Stop what uses that, or set " + ElasticsearchSettings.HOME + " to it.");
        }
    }

    private ElasticsearchProblem foreign() {
        return new ElasticsearchProblem("The data directory " + data.root()
                + " is in use by an Elasticsearch that this program did not start. Stop that, or choose another"
                + " directory with " + ElasticsearchSettings.DATA + ".");
    }
}
