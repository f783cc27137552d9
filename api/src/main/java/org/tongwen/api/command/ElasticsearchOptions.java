package org.tongwen.api.command;

import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import picocli.CommandLine.Option;

/** Options of every sub-command that needs the index, and starts Elasticsearch for it. */
public final class ElasticsearchOptions extends DataOptions {

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "Memory of Elasticsearch, such as 512m or 4g (default: 1g).")
    private @Nullable String heap;

    @Override
    public ElasticsearchSettings settings(String defaultData) {
        UnfinishedRestore.requireNone(directory(defaultData));
        return super.settings(defaultData);
    }

    @Override
    protected @Nullable String setting(String name) {
        return heap != null && ElasticsearchSettings.HEAP.equals(name) ? heap : super.setting(name);
    }
}
