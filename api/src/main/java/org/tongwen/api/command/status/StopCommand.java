package org.tongwen.api.command.status;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.tongwen.api.command.DataOptions;
import org.tongwen.api.command.Folders;
import org.tongwen.api.command.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stops what serves. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = {
            "Stops what serves on a data directory, and Elasticsearch with it, unless an index run still uses that: such a"
                    + " run is left alone.",
            "Ends with 0 if nothing runs any more, also if nothing ran; with 1 if something still does."
        })
public final class StopCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions options = new DataOptions();

    @Option(names = "--sample", description = "Stop what serves the sample corpus.")
    private boolean sample;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait for the end (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (timeout < 1) {
            throw new UserError("--timeout takes a number of seconds from 1.");
        }
        Path data = options.directory(sample ? Folders.SAMPLE_DATA : Folders.DATA);
        PrintWriter out = spec.commandLine().getOut();
        boolean stopped = new Stopping(data, Duration.ofSeconds(timeout), out).stop();
        out.flush();
        return stopped ? 0 : 1;
    }
}
