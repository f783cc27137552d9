package org.tongwen.api.command;

import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.write.WriteToken;
import org.tongwen.elasticsearch.connection.ElasticsearchSettings;
import picocli.CommandLine.Option;

/** Options of every sub-command that needs the index, and starts Elasticsearch for it. */
public final class ElasticsearchOptions extends DataOptions {

    @Option(
            names = "--heap",
            paramLabel = "SIZE",
            description = "Memory of Elasticsearch, such as 512m or 4g (default: 1g).")
    private @Nullable String heap;

    /** Returns the token that is set, else the one that is kept beside the index. */
    WriteToken token(String defaultData) {
        String set = property("tongwen.api.token");
        return new WriteToken(set != null ? set : TokenFile.in(directory(defaultData)));
    }

    @Override
    protected @Nullable String setting(String name) {
        return heap != null && ElasticsearchSettings.HEAP.equals(name) ? heap : super.setting(name);
    }
}
