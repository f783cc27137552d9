package org.tongwen.api.it.operation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.Tongwen;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import picocli.CommandLine;

/** A command that was run, and what it said. */
record Run(int exitCode, String out, String err) {

    /** Runs a command within this program. */
    static Run of(Object command, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(strings(arguments).toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Starts a command in a process of its own, which can be killed. */
    static Process start(Path log, Object... arguments) throws IOException {
        return start(log, List.of(), arguments);
    }

    /** Starts a command likewise, with these settings. */
    static Process start(Path log, List<String> settings, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-D" + ElasticsearchSettings.HOME + "=" + System.getProperty(ElasticsearchSettings.HOME, ""),
                "-D" + ElasticsearchSettings.HEAP + "=512m",
                "-Dtongwen.home=" + System.getProperty("tongwen.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Tongwen.class.getName()));
        settings.forEach(setting -> command.add(1, "-D" + setting));
        command.addAll(strings(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static List<String> strings(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toList();
    }
}
