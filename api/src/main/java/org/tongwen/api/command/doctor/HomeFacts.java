package org.tongwen.api.command.doctor;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.command.ProgramVersion;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.server.files.ServerHome;

/** What the program files of Elasticsearch are. */
final class HomeFacts {

    private static final String PLUGIN = "plugins/tongwen-analysis/stable-plugin-descriptor.properties";

    private HomeFacts() {}

    static Check check(Path home) {
        return new VersionsCheck(ProgramVersion.find().orElse(null), version(home), plugin(home), home.toString());
    }

    private static @Nullable String version(Path home) {
        try {
            return ServerHome.of(home).version();
        } catch (ElasticsearchProblem e) {
            return null;
        }
    }

    private static @Nullable String plugin(Path home) {
        try {
            Properties descriptor = new Properties();
            descriptor.load(new StringReader(Files.readString(home.resolve(PLUGIN))));
            return descriptor.getProperty("version");
        } catch (IOException e) {
            return null;
        }
    }
}
