package org.tongwen.elasticsearch.server;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tongwen.elasticsearch.connection.Credentials;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.server.files.DataDirectory;

/**
 * A lease on the server of a data directory. The first user starts the server, later ones share it, and it stops when the last
 * lease is gone, also when its holder was killed. A server that dies is noticed within a second or two and started again.
 */
public final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final long WATCH_MILLIS = 1_000;
    private static final long RETRY_MILLIS = 10_000;

    private final Startup startup;
    private final Lease lease;
    private final Thread watch;
    private volatile Running running;
    private volatile @Nullable String problem;

    private EmbeddedServer(Startup startup, Lease lease, Running running) {
        this.startup = startup;
        this.lease = lease;
        this.running = running;
        this.watch = Thread.ofPlatform().daemon().name("elasticsearch-watch").unstarted(this::watch);
    }

    /**
     * Returns a lease as soon as the server answers; starts it if nobody did.
     *
     * @param progress takes one line when a start begins, and one when it is done
     * @throws ElasticsearchProblem if there is no server to be had
     */
    public static EmbeddedServer open(ElasticsearchSettings.Embedded settings, Consumer<String> progress) {
        DataDirectory data = DataDirectory.of(settings.data());
        Lease lease = Lease.take(data.state().resolve(Guardian.LEASES));
        boolean opened = false;
        try {
            Startup startup = new Startup(settings, data);
            EmbeddedServer server = new EmbeddedServer(startup, lease, startup.ensureRunning(progress));
            server.watch.start();
            opened = true;
            return server;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchProblem("Interrupted while Elasticsearch was being started.", e);
        } finally {
            if (!opened) {
                lease.close();
            }
        }
    }

    /** Returns the server's address, which stays the same after a restart. */
    public URI uri() {
        return running.uri();
    }

    /** Returns the user that writes. */
    public Credentials writer() {
        return running.users().writer();
    }

    /** Returns the user that only reads. */
    public Credentials reader() {
        return running.users().reader();
    }

    /** Returns why the server is not there at the moment; empty while it is there, as far as known. */
    public Optional<String> findProblem() {
        return Optional.ofNullable(problem);
    }

    /** Gives the lease back; the server stops a little later, unless others use it. */
    @Override
    public void close() {
        watch.interrupt();
        lease.close();
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(problem == null ? WATCH_MILLIS : RETRY_MILLIS);
                if (!running.guardian().isAlive()) {
                    recover();
                }
            }
        } catch (InterruptedException e) {
            log.debug("The lease is given back.", e);
        }
    }

    private void recover() throws InterruptedException {
        problem = "Elasticsearch has ended and is being started again.";
        log.warn(problem);
        try {
            Running again = startup.ensureRunning(running.port(), log::info);
            if (again.port() != running.port()) {
                throw new ElasticsearchProblem(
                        "Elasticsearch was started again on another port. Start this program again.");
            }
            running = again;
            problem = null;
        } catch (ElasticsearchProblem e) {
            problem = e.getMessage();
            log.error(problem);
        }
    }
}
