package org.tongwen.api.command;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.write.WriteToken;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import picocli.CommandLine.Option;

/** Options of every sub-command that needs the index. */
final class ElasticsearchOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the index, its logs and passwords are kept (default: the folder 'data/main' beside the"
                    + " program; 'data/sample' for the sample).")
    private @Nullable Path data;

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "Memory of Elasticsearch, such as 512m or 4g (default: 1g).")
    private @Nullable String heap;

    /** Returns the settings, with {@code defaultData} beside the program unless a directory was given. */
    ElasticsearchSettings settings(String defaultData) {
        return ElasticsearchSettings.of(name -> switch (name) {
            case ElasticsearchSettings.DATA -> directory(defaultData).toString();
            case ElasticsearchSettings.HEAP -> heap != null ? heap : property(name);
            default -> property(name);
        });
    }

    /** Returns where things are kept that belong to the index. */
    Path directory(String defaultData) {
        String configured = data != null ? data.toString() : property(ElasticsearchSettings.DATA);
        String home = property("tongwen.home");
        return configured != null ? Path.of(configured) : Path.of(home == null ? "" : home, defaultData);
    }

    /** Returns the token that is set, else the one that is kept beside the index. */
    WriteToken token(String defaultData) {
        String set = property("tongwen.api.token");
        return new WriteToken(set != null ? set : TokenFile.in(directory(defaultData)));
    }

    /** A system property, else the environment: {@code tongwen.elasticsearch.uris} is TONGWEN_ELASTICSEARCH_URIS. */
    private static @Nullable String property(String name) {
        String value = System.getProperty(name);
        return value != null
                ? value
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
}
