package org.tongwen.api.command.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tongwen.api.command.ElasticsearchOptions;
import org.tongwen.api.command.Folders;
import org.tongwen.api.command.Settings;
import org.tongwen.api.command.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Restores a backup into a data directory that is empty or not there yet. Looks at each file of the backup first,"
                    + " and counts the documents afterwards.",
            "With tongwen.elasticsearch.uris it restores into that cluster, if DIR lies in a folder that path.repo of its"
                    + " nodes names, or the cluster has the repository of the backup."
        })
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Parameters(paramLabel = "DIR", description = "The folder of the backup itself.")
    private Path backup = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> progress = line -> {
            out.println(line);
            out.flush();
        };
        Path data = elasticsearch.directory(Folders.DATA);
        Instant begin = Instant.now();
        try {
            Map<String, Path> tables =
                    new Restore(backup, data, elasticsearch.settings(Folders.DATA), Settings::find, progress).run();
            progress.accept("Restored into " + data + " in "
                    + Duration.between(begin, Instant.now()).toSeconds() + " s. Next: ./tongwen serve --data " + data);
            tables.forEach(
                    (name, file) -> progress.accept("The backup had a file of its own; set " + name + "=" + file));
            return 0;
        } catch (IOException e) {
            throw new UserError(
                    "the backup cannot be restored: " + e + ". What was begun in " + data + " can be deleted.");
        }
    }
}
