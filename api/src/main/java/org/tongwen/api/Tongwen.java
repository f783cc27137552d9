package org.tongwen.api;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tongwen.api.command.IndexCommand;
import org.tongwen.api.command.ProgramVersion;
import org.tongwen.api.command.ReindexCommand;
import org.tongwen.api.command.SearchCommand;
import org.tongwen.api.command.ServeCommand;
import org.tongwen.api.command.TokenCommand;
import org.tongwen.api.command.UserError;
import org.tongwen.api.command.backup.BackupCommand;
import org.tongwen.api.command.backup.RestoreCommand;
import org.tongwen.api.command.doctor.DoctorCommand;
import org.tongwen.api.command.status.StatusCommand;
import org.tongwen.api.command.status.StopCommand;
import org.tongwen.api.token.TokenProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.model.table.SettingProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: reads the command line and hands over to a sub-command. */
@Command(
        name = "tongwen",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Full-text search for Chinese policy texts, in Simplified and Traditional script alike.",
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ReindexCommand.class,
            StatusCommand.class,
            StopCommand.class,
            DoctorCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            TokenCommand.class,
            HelpCommand.class
        },
        footer = {"", "Start with: ./tongwen serve --sample"})
public final class Tongwen implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Tongwen() {
        spec = CommandSpec.create();
    }

    /** Ends with 0 if all went well, 1 if something failed, 2 if the command line cannot be read. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tongwen())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, command, parsed) -> report(error, command.getErr()));
    }

    /** A user's problem is one line; anything else is ours, and shows where it happened. */
    private static int report(Exception error, PrintWriter err) {
        if (error instanceof ElasticsearchProblem
                || error instanceof UserError
                || error instanceof SettingProblem
                || error instanceof TokenProblem) {
            err.println("tongwen: " + error.getMessage());
        } else {
            error.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return CommandLine.ExitCode.USAGE;
    }
}
