package org.tongwen.api.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import picocli.CommandLine.Option;

/** Options of every sub-command that looks into a data directory. */
public class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the index, its logs and passwords are kept (default: the folder 'data/main' beside the"
                    + " program; 'data/sample' for the sample).")
    private @Nullable Path data;

    /** Returns the settings, with {@code defaultData} beside the program unless a directory was given. */
    public ElasticsearchSettings settings(String defaultData) {
        return ElasticsearchSettings.of(name ->
                ElasticsearchSettings.DATA.equals(name) ? directory(defaultData).toString() : setting(name));
    }

    /** Returns where things are kept that belong to the index. */
    public Path directory(String defaultData) {
        String configured = data != null ? data.toString() : Settings.find(ElasticsearchSettings.DATA);
        String home = Settings.find("tongwen.home");
        return configured != null ? Path.of(configured) : Path.of(home == null ? "" : home, defaultData);
    }

    /** Returns a setting of Elasticsearch as the options have it. */
    protected @Nullable String setting(String name) {
        return Settings.find(name);
    }
}
