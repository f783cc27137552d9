package org.tongwen.api.command.status;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.tongwen.api.command.DataOptions;
import org.tongwen.api.command.Folders;
import org.tongwen.api.command.OutputJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what runs on a data directory, where it answers, who uses it, how large the index is, and how well."
                    + " Starts nothing.",
            "Ends with 0 if it runs and is well, with 1 if it is not well, with 3 if it does not run."
        })
public final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final DataOptions options = new DataOptions();

    @Option(names = "--sample", description = "Look at the sample corpus.")
    private boolean sample;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String folder = sample ? Folders.SAMPLE_DATA : Folders.DATA;
        Status status = new StatusProbe(options.directory(folder), options.settings(folder)).look();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(OutputJson.text(status));
            out.flush();
        } else {
            new StatusView(out, Instant.now()).show(status);
        }
        return status.state().exitCode();
    }
}
