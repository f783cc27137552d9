package org.tongwen.api.command.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tongwen.api.command.Bytes;
import org.tongwen.api.command.DirectorySize;
import org.tongwen.api.command.ElasticsearchOptions;
import org.tongwen.api.command.Folders;
import org.tongwen.api.command.Settings;
import org.tongwen.api.command.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts everything of a data directory away. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a backup in a new folder of DIR that is called by the time, such as tongwen-20260302-100000: the index as"
                    + " it is at one moment, the tokens, the list of failed files, and the tables that settings name."
                    + " Works while others search and index. Each file is read again after it was written.",
            "A folder that ends in .unfinished was interrupted, and can be deleted. Of a cluster, the snapshot goes into the"
                    + " repository that tongwen.elasticsearch.repository names, and the rest into DIR."
        })
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions elasticsearch = new ElasticsearchOptions();

    @Parameters(paramLabel = "DIR", description = "Where backups are kept, best on another disk.")
    private Path directory = Path.of("");

    @Option(names = "--sample", description = "Back up the sample corpus.")
    private boolean sample;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> progress = line -> {
            out.println(line);
            out.flush();
        };
        String folder = sample ? Folders.SAMPLE_DATA : Folders.DATA;
        Instant begin = Instant.now();
        try {
            Path backup = new Backup(
                            elasticsearch.directory(folder), elasticsearch.settings(folder), Settings::find, progress)
                    .into(directory);
            progress.accept("The backup is " + backup + ": " + Bytes.text(DirectorySize.of(backup)) + ", "
                    + Duration.between(begin, Instant.now()).toSeconds() + " s.");
            return 0;
        } catch (IOException e) {
            throw new UserError(
                    "the backup cannot be written: " + e + ". What was begun in " + directory + " can be deleted.");
        }
    }
}
