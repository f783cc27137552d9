package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.server.files.DataDirectory;
import org.tongwen.elasticsearch.server.files.ServerConfiguration;
import org.tongwen.elasticsearch.server.files.ServerHome;

/** Starts the guardian, and under it the server as a user that is not root and in a way that it dies with its guardian. */
final class Launch {

    /** The kernel stops the server when its guardian is killed. */
    private static final List<String> DIE_TOGETHER = List.of("setpriv", "--pdeathsig", "TERM");
    /** Deaf to the keys of the terminal, and out of its reach, as the server may serve others than who started it. */
    private static final String DETACH =
            "trap '' INT QUIT HUP TSTP; umask 077; command -v setsid >/dev/null && exec setsid \"$@\"; exec \"$@\"";

    /** Of the programs that prepare the server's start: the better compiler pays for the keystore alone, whose key takes a second else. */
    private static final String TOOL_OPTIONS = String.join(" ", ServerConfiguration.LATE_COMPILER);

    /** Where the options of these programs are cut, or replaced by names of files. */
    private static final Pattern NO_OPTION = Pattern.compile("[\\s*?\\[]");

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private final DataDirectory data;
    private final ServerHome home;

    Launch(DataDirectory data, ServerHome home) {
        this.data = data;
        this.home = home;
    }

    /** Starts guardian and server, and returns the guardian. */
    Process start() {
        List<String> command = new ArrayList<>(
                List.of("sh", "-c", DETACH, "sh", JAVA_HOME.resolve("bin/java").toString()));
        command.addAll(List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of(
                "-cp",
                data.state().toString(),
                Guardian.class.getName(),
                data.state().toString()));
        command.addAll(workingPrefix());
        command.add(home.executable().toString());
        copyGuardian();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(data.root().toFile())
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output().toFile())
                .redirectErrorStream(true);
        setEnvironment(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new ElasticsearchProblem("Cannot start Elasticsearch: " + e.getMessage() + ".", e);
        }
    }

    /** Returns the file that takes what the processes print; only failures at the start are seen there. */
    Path output() {
        return data.logs().resolve("start.log");
    }

    private List<String> workingPrefix() {
        boolean root = OtherUser.isNeeded();
        Stream<List<String>> prefixes = root
                ? Stream.of(
                        join(OtherUser.RENAMED, DIE_TOGETHER),
                        OtherUser.RENAMED,
                        join(OtherUser.DEMOTED, DIE_TOGETHER.subList(1, 3)),
                        OtherUser.DEMOTED)
                : Stream.of(DIE_TOGETHER, List.of());
        return prefixes.filter(this::works)
                .findFirst()
                .orElseThrow(() ->
                        new ElasticsearchProblem("Elasticsearch does not run as root, and here neither unshare nor"
                                + " setpriv can run it as somebody else who reaches " + data.root() + " and "
                                + home.path()
                                + ". Run as another user."));
    }

    private boolean works(List<String> prefix) {
        if (OtherUser.isNeeded()) {
            data.giveTo(prefix.contains("--reuid") ? OtherUser.DEMOTED_UID : OtherUser.ROOT);
        }
        List<String> command = new ArrayList<>(prefix);
        command.addAll(
                List.of("sh", "-c", "test -w \"$1\" && test -w \"$2\" && test -x \"$3\" && test -x \"$4\"", "sh"));
        command.addAll(Stream.of(data.config(), data.index(), home.executable(), JAVA_HOME.resolve("bin/java"))
                .map(Path::toString)
                .toList());
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return probe.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchProblem("Interrupted while Elasticsearch was being started.", e);
        }
    }

    /** Nothing of the user's shell may change how the server runs, and the program's own settings, such as tokens, are none of its business. */
    private void setEnvironment(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(name -> name.startsWith("ES_") || name.startsWith("TONGWEN_") || name.contains("JAVA"));
        environment.put("ES_JAVA_HOME", JAVA_HOME.toString());
        environment.put("ES_PATH_CONF", data.config().toString());
        environment.put("ES_TMPDIR", data.temporary().toString());
        environment.put("CLI_JAVA_OPTS", toolOptions());
    }

    /** They leave folders in the temporary one, which must not pile up in that of the whole machine. */
    private String toolOptions() {
        String temporary = data.temporary().toString();
        return NO_OPTION.matcher(temporary).find() ? TOOL_OPTIONS : TOOL_OPTIONS + " -Djava.io.tmpdir=" + temporary;
    }

    private void copyGuardian() {
        String file = Guardian.class.getName().replace('.', '/') + ".class";
        Path copy = data.state().resolve(file);
        try (InputStream in = Objects.requireNonNull(Guardian.class.getResourceAsStream("Guardian.class"))) {
            Files.createDirectories(copy.getParent());
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
