package org.tongwen.elasticsearch.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** Processes of their own for the tests, which can be killed. */
final class Processes {

    private Processes() {}

    /** Starts a process that runs {@code main} of a class. */
    static Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Reads what the process prints up to this line. */
    static void awaitLine(Process process, String line) throws IOException {
        BufferedReader output = process.inputReader();
        String read = output.readLine();
        while (!line.equals(read)) {
            if (read == null) {
                throw new AssertionError("the process ended without saying \"" + line + "\"");
            }
            read = output.readLine();
        }
    }

    /** Waits until the condition holds. */
    static void await(String what, Duration limit, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(limit);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
            }
            Thread.sleep(100);
        }
    }
}
