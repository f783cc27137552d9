package org.tongwen.elasticsearch.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the files that the server reads at its start. */
final class ServerConfiguration {

    private final DataDirectory data;

    ServerConfiguration(DataDirectory data) {
        this.data = data;
    }

    /** Replaces all configuration files. */
    void write(ServerHome home, Users users, String heap, int port) {
        Path config = data.config();
        data.write(config.resolve("elasticsearch.yml"), settings(port));
        data.write(config.resolve("log4j2.properties"), resource("log4j2.properties"));
        data.write(config.resolve("roles.yml"), resource("roles.yml"));
        data.write(config.resolve("users"), users.usersFile());
        data.write(config.resolve("users_roles"), users.usersRolesFile());
        data.write(config.resolve("jvm.options"), distributionOptions(home));
        data.write(config.resolve("jvm.options.d/tongwen.options"), ownOptions(heap));
    }

    private String settings(int port) {
        return resource("elasticsearch.yml")
                .replace("@port@", Integer.toString(port))
                .replace("@index@", quote(data.index()))
                .replace("@logs@", quote(data.logs()));
    }

    /** What the distribution asks for, without the files that it would write into its home. */
    private static String distributionOptions(ServerHome home) {
        try (Stream<String> lines = Files.lines(home.path().resolve("config/jvm.options"))) {
            return lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .filter(line -> !line.contains("-Xlog:") && !line.contains("-XX:ErrorFile"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ownOptions(String heap) {
        return String.join(
                "\n",
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:ErrorFile=" + data.logs().resolve("crash-%p.log"),
                "-XX:HeapDumpPath=" + data.logs(),
                // It would fail, loudly: the index that it writes needs a token filter which this distribution lacks.
                "-Des.queryable_built_in_roles_enabled=false",
                "");
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
