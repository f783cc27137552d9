package org.tongwen.elasticsearch.contract;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Set;

/** Asks which indices stand behind an alias. */
public final class Aliases {

    private static final int NOT_FOUND = 404;

    private Aliases() {}

    /** Returns the names of the indices; none if there is no such alias. */
    public static Set<String> indices(ElasticsearchClient client, String alias) throws IOException {
        try {
            return client.indices()
                    .getAlias(request -> request.name(alias))
                    .aliases()
                    .keySet();
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                return Set.of();
            }
            throw e;
        }
    }
}
