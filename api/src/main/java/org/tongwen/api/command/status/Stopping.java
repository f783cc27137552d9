package org.tongwen.api.command.status;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongwen.api.command.Serving;
import org.tongwen.elasticsearch.server.ServerFacts;
import org.tongwen.elasticsearch.server.ServerProbe;

/** Asks the processes that serve on a data directory to end, and waits for them and their Elasticsearch. */
final class Stopping {

    private static final long POLL_MILLIS = 100;

    private final Path data;
    private final Instant end;
    private final PrintWriter out;

    Stopping(Path data, Duration limit, PrintWriter out) {
        this.data = data;
        this.end = Instant.now().plus(limit);
        this.out = out;
    }

    /** Returns whether nothing runs any more. */
    boolean stop() throws InterruptedException {
        List<Serving> serving = Serving.on(data);
        if (serving.isEmpty() && !ServerProbe.isRunning(data)) {
            out.println("Nothing runs on " + data + ".");
            return true;
        }
        for (Serving one : serving) {
            out.println("Stopping process " + one.process().pid()
                    + (one.port() == 0 ? ", which is starting" : ", which serves " + one.uri()) + " …");
            one.process().destroy();
        }
        out.flush();
        boolean ended = true;
        for (Serving one : serving) {
            ended &= hasEnded(one.process());
        }
        return hasServerEnded() && ended;
    }

    private boolean hasEnded(ProcessHandle process) throws InterruptedException {
        while (process.isAlive() && Instant.now().isBefore(end)) {
            Thread.sleep(POLL_MILLIS);
        }
        out.println(
                process.isAlive()
                        ? "Process " + process.pid() + " has not ended in time. Wait, or end it with kill -9 "
                                + process.pid() + "."
                        : "Process " + process.pid() + " has ended.");
        return !process.isAlive();
    }

    private boolean hasServerEnded() throws InterruptedException {
        while (ServerProbe.isRunning(data)) {
            List<ProcessHandle> users = users();
            if (!users.isEmpty()) {
                out.println("Elasticsearch goes on, as it is used by "
                        + users.stream()
                                .map(user -> ProgramCommand.of(user) + " (process " + user.pid() + ")")
                                .collect(Collectors.joining(", "))
                        + ". It stops when that ends.");
                return false;
            }
            if (Instant.now().isAfter(end)) {
                out.println("Elasticsearch has not ended in time; its log is in " + data.resolve("logs") + ".");
                return false;
            }
            Thread.sleep(POLL_MILLIS);
        }
        out.println("Elasticsearch has ended.");
        return true;
    }

    /** A server whose files are gone, or another user's, has no users that could be told. */
    private List<ProcessHandle> users() {
        Optional<ServerFacts> server = ServerProbe.find(data);
        return server.map(ServerFacts::users).orElse(List.of()).stream()
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
