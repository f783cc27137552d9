package org.tongwen.api.command.status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.DirectorySize;
import org.tongwen.api.command.LastBackup;
import org.tongwen.api.command.Serving;
import org.tongwen.elasticsearch.Health;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.server.ServerFacts;
import org.tongwen.elasticsearch.server.ServerProbe;

/** Finds out what runs on a data directory; starts, holds and changes nothing. */
final class StatusProbe {

    private final Path data;
    private final ElasticsearchSettings settings;
    private final List<String> problems = new ArrayList<>();

    StatusProbe(Path data, ElasticsearchSettings settings) {
        this.data = data;
        this.settings = settings;
    }

    /** Returns how things are now. */
    Status look() {
        List<Status.Api> api = Serving.on(data).stream().map(this::api).toList();
        Optional<ServerFacts> server =
                settings instanceof ElasticsearchSettings.Embedded ? ServerProbe.find(data) : Optional.empty();
        boolean running = server.isPresent() || !api.isEmpty();
        if (running && server.isEmpty() && settings instanceof ElasticsearchSettings.Embedded) {
            problems.add("Elasticsearch does not run, or is just being started.");
        }
        boolean reachable = server.isPresent() || settings instanceof ElasticsearchSettings.External;
        Status.@Nullable Index index = reachable ? index() : null;
        return new Status(
                state(running),
                data.toAbsolutePath().normalize().toString(),
                elasticsearch(server.orElse(null)),
                api,
                server.map(ServerFacts::users).orElse(List.of()).stream()
                        .map(process -> new Status.User(process.pid(), ProgramCommand.of(process)))
                        .toList(),
                index,
                DirectorySize.of(data.resolve("index")),
                LastBackup.find(data)
                        .map(backup -> new Status.Backup(backup.at(), backup.folder()))
                        .orElse(null),
                List.copyOf(problems));
    }

    private Status.State state(boolean running) {
        if (!running) {
            return Status.State.STOPPED;
        }
        return problems.isEmpty() ? Status.State.RUNNING : Status.State.UNWELL;
    }

    private Status.Api api(Serving serving) {
        boolean answers = serving.port() != 0 && ApiHealth.isUp(serving.uri());
        if (serving.port() == 0) {
            problems.add("The API of process " + serving.process().pid() + " is still starting.");
        } else if (!answers) {
            problems.add("The API at " + serving.uri() + " does not say that it is well: see " + serving.uri()
                    + "/actuator/health.");
        }
        return new Status.Api(
                serving.process().pid(),
                serving.port() == 0 ? null : serving.uri(),
                serving.version(),
                serving.startedAt(),
                ServerProbe.residentBytes(serving.process()),
                answers);
    }

    private Status.@Nullable Elasticsearch elasticsearch(@Nullable ServerFacts server) {
        if (settings instanceof ElasticsearchSettings.External cluster) {
            return new Status.Elasticsearch(cluster.uris(), null, null, null, null);
        }
        return server == null
                ? null
                : new Status.Elasticsearch(
                        List.of(server.uri()),
                        server.pid(),
                        server.version(),
                        server.startedAt(),
                        server.residentBytes());
    }

    private Status.@Nullable Index index() {
        try (TongwenElasticsearch found = TongwenElasticsearch.find(settings).orElse(null)) {
            if (found == null) {
                return null;
            }
            Health health = found.health().join();
            if (!health.up()) {
                problems.add(health.reason());
                return null;
            }
            Status.Index index = IndexState.of(found.inspection());
            if (index.names().isEmpty()) {
                problems.add("There is no index yet: ./tongwen index PATH... or ./tongwen serve makes it.");
            } else if (index.contract() != DocumentIndex.CONTRACT) {
                problems.add("The index follows contract " + index.contract() + ", and this program knows contract "
                        + DocumentIndex.CONTRACT + ".");
            }
            return index;
        } catch (ElasticsearchProblem e) {
            problems.add(e.getMessage());
            return null;
        }
    }
}
