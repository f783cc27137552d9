package org.tongwen.api.command.status;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What runs on a data directory, and how it is.
 *
 * @param data the directory, absolute
 * @param elasticsearch the own server that runs, or the cluster that is used; null if none runs
 * @param api the processes that serve, the oldest first
 * @param users what uses the own server; empty also where the system does not tell
 * @param index null if nothing can tell of it
 * @param diskBytes of the index in the data directory, with all that Elasticsearch keeps beside it
 * @param lastBackup null if none is known
 * @param problems what is not well, a sentence each
 */
record Status(
        State state,
        String data,
        @Nullable Elasticsearch elasticsearch,
        List<Api> api,
        List<User> users,
        @Nullable Index index,
        long diskBytes,
        @Nullable Backup lastBackup,
        List<String> problems) {

    /** Whether something runs; the code is what the command ends with. */
    enum State {
        RUNNING(0),
        UNWELL(1),
        STOPPED(3);

        private final int exitCode;

        State(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    /** Elasticsearch; of a cluster only its addresses are known. */
    record Elasticsearch(
            List<URI> uris,
            @Nullable Long pid,
            @Nullable String version,
            @Nullable Instant startedAt,
            @Nullable Long residentBytes) {}

    /**
     * A process that serves.
     *
     * @param uri null while it is starting
     * @param answers whether it says that it is well
     */
    record Api(long pid, @Nullable URI uri, String version, Instant startedAt, long residentBytes, boolean answers) {}

    /**
     * A process that uses the own server.
     *
     * @param command of the program, such as {@code index}
     */
    record User(long pid, String command) {}

    /**
     * The index that searches ask.
     *
     * @param documents that can be found
     * @param bytes of all indices of the product
     * @param health the worst of them
     */
    record Index(List<String> names, long documents, long bytes, int contract, String health) {}

    /** A backup that was made here. */
    record Backup(Instant at, String folder) {}
}
