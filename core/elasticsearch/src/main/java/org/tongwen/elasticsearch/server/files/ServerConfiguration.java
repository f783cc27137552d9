package org.tongwen.elasticsearch.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;

/** Writes the files that the server reads at its start. */
public final class ServerConfiguration {

    /** Ten times what Java has: to compile what only a start needs for the second time took a quarter of it. */
    public static final List<String> LATE_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final DataDirectory data;

    /** Writes into a data directory. */
    public ServerConfiguration(DataDirectory data) {
        this.data = data;
    }

    /** Replaces all configuration files. */
    public void write(ServerHome home, Users users, ElasticsearchSettings.Embedded settings, int port) {
        Path config = data.config();
        data.write(config.resolve("elasticsearch.yml"), clusterSettings(port));
        data.write(config.resolve("log4j2.properties"), resource("log4j2.properties"));
        data.write(config.resolve("roles.yml"), resource("roles.yml"));
        data.write(config.resolve("users"), users.usersFile());
        data.write(config.resolve("users_roles"), users.usersRolesFile());
        data.write(config.resolve("jvm.options"), distributionOptions(home));
        data.write(config.resolve("jvm.options.d/tongwen.options"), ownOptions(settings));
    }

    private String clusterSettings(int port) {
        return resource("elasticsearch.yml")
                .replace("@port@", Integer.toString(port))
                .replace("@index@", quote(data.index()))
                .replace("@logs@", quote(data.logs()))
                .replace("@snapshots@", quote(data.snapshots()));
    }

    /** What the distribution asks for, without the files that it would write into its home. */
    private static String distributionOptions(ServerHome home) {
        Path options = home.path().resolve("config/jvm.options");
        try (Stream<String> lines = Files.lines(options)) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .filter(line -> !line.contains("-Xlog:") && !line.contains("-XX:ErrorFile"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new ElasticsearchProblem(
                    "Cannot read " + options
                            + ". Make the files of Elasticsearch readable for this user, or use a copy of"
                            + " them with " + ElasticsearchSettings.HOME + ".",
                    e);
        }
    }

    private String ownOptions(ElasticsearchSettings.Embedded settings) {
        List<String> options = new ArrayList<>(List.of(
                "-Xms" + settings.heap(),
                "-Xmx" + settings.heap(),
                "-XX:ErrorFile=" + data.logs().resolve("crash-%p.log"),
                "-XX:HeapDumpPath=" + data.logs(),
                // It would fail, loudly: the index that it writes needs a token filter which this distribution lacks.
                "-Des.queryable_built_in_roles_enabled=false"));
        options.addAll(LATE_COMPILER);
        options.addAll(settings.jvmOptions());
        return String.join("\n", options) + "\n";
    }

    private static String quote(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ServerConfiguration.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
