package org.tongwen.elasticsearch.contract;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.Alias;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;

/**
 * Makes the indices of a collection.
 *
 * @param client may make indices
 */
public record IndexCreation(ElasticsearchClient client, IndexDefinition definition) {

    private static final String EXISTS = "resource_already_exists_exception";

    /** Makes an index of documents, which is searched and written at once. */
    void documents(String name) throws IOException {
        createIfMissing(
                name,
                Map.of(
                        IndexNames.READ, Alias.of(alias -> alias),
                        IndexNames.WRITE, Alias.of(alias -> alias.isWriteIndex(true))));
    }

    /** Makes an index of the past, which is searched and written at once. */
    void past(String name) throws IOException {
        createIfMissing(name, Map.of(IndexNames.PAST, Alias.of(alias -> alias)));
    }

    /** Makes an index that nobody asks yet; fails if there is one of that name. */
    public void apart(String name) throws IOException {
        create(name, Map.of());
    }

    /** Of several who want it at once, one makes it. */
    private void createIfMissing(String name, Map<String, Alias> aliases) throws IOException {
        try {
            create(name, aliases);
        } catch (ElasticsearchException e) {
            if (!EXISTS.equals(e.error().type())) {
                throw e;
            }
        }
    }

    private void create(String name, Map<String, Alias> aliases) throws IOException {
        client.indices()
                .create(request -> request.index(name)
                        .withJson(new StringReader(definition.json()))
                        .aliases(aliases));
    }
}
