package org.tongwen.api.command.status;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.Bytes;

/** Shows to a person what runs on a data directory: a line for each subject. */
final class StatusView {

    private final PrintWriter out;
    private final Instant now;

    StatusView(PrintWriter out, Instant now) {
        this.out = out;
        this.now = now;
    }

    void show(Status status) {
        out.println("Tongwen on " + status.data() + " is "
                + switch (status.state()) {
                    case RUNNING -> "running and well.";
                    case UNWELL -> "running, and not well.";
                    case STOPPED -> "not running.";
                });
        if (status.elasticsearch() != null) {
            line("Elasticsearch", elasticsearch(status.elasticsearch()));
        }
        for (Status.Api api : status.api()) {
            line("API", api(api));
        }
        if (!status.users().isEmpty()) {
            line(
                    "Used by",
                    status.users().stream()
                            .map(user -> user.command() + " (process " + user.pid() + ")")
                            .collect(Collectors.joining(", ")));
        }
        if (status.index() != null) {
            line("Index", index(status.index()));
        }
        if (status.diskBytes() > 0) {
            line("Disk", Bytes.text(status.diskBytes()));
        }
        line("Last backup", lastBackup(status.lastBackup()));
        status.problems().forEach(problem -> line("Look at", problem));
        out.flush();
    }

    private void line(String subject, String text) {
        out.printf(Locale.ROOT, "%-14s %s%n", subject, text);
    }

    private String elasticsearch(Status.Elasticsearch elasticsearch) {
        if (elasticsearch.pid() == null || elasticsearch.startedAt() == null || elasticsearch.residentBytes() == null) {
            return "cluster at "
                    + elasticsearch.uris().stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        return elasticsearch.version() + " at " + elasticsearch.uris().getFirst() + ", process " + elasticsearch.pid()
                + process(elasticsearch.startedAt(), elasticsearch.residentBytes());
    }

    private String api(Status.Api api) {
        String at = api.uri() == null ? ", starting" : " at " + api.uri() + (api.answers() ? "" : " (not well)");
        return api.version() + at + ", process " + api.pid() + process(api.startedAt(), api.residentBytes());
    }

    private String process(Instant startedAt, long residentBytes) {
        return ", up " + duration(Duration.between(startedAt, now))
                + (residentBytes == 0 ? "" : ", " + Bytes.text(residentBytes) + " of memory");
    }

    private static String index(Status.Index index) {
        return String.format(Locale.ROOT, "%,d documents, ", index.documents()) + Bytes.text(index.bytes())
                + ", contract " + index.contract() + ", " + index.health()
                + (index.names().isEmpty() ? "" : " (" + String.join(", ", index.names()) + ")");
    }

    private static String lastBackup(Status.@Nullable Backup backup) {
        return backup == null
                ? "none known (./tongwen backup DIR)"
                : backup.at().truncatedTo(ChronoUnit.SECONDS) + " in " + backup.folder();
    }

    private static String duration(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
    }
}
