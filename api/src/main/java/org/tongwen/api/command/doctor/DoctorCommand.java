package org.tongwen.api.command.doctor;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.tongwen.api.command.ElasticsearchOptions;
import org.tongwen.api.command.Folders;
import org.tongwen.api.command.OutputJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for what stands in the way. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Looks at this machine, the data directory, and Elasticsearch if it runs; says what is in order and what to do"
                    + " about the rest, a line each. Starts and changes nothing.",
            "Ends with 1 if something is broken."
        })
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final ElasticsearchOptions options = new ElasticsearchOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Where the API shall listen (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--sample", description = "Look at the sample corpus.")
    private boolean sample;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String folder = sample ? Folders.SAMPLE_DATA : Folders.DATA;
        List<Finding> findings = new Checks(options.directory(folder), options.settings(folder)).look(port);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(OutputJson.text(findings));
        } else {
            findings.forEach(finding -> out.println(finding.line()));
        }
        out.flush();
        return findings.stream().anyMatch(finding -> finding.level() == Finding.Level.BROKEN) ? 1 : 0;
    }
}
