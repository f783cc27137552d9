package org.tongwen.indexer.load.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongwen.indexer.load.Failures;

/** Asks about single indices, and notes in their metadata. */
record Indices(ElasticsearchAsyncClient client) {

    /** Returns how many documents can be found. */
    long count(String index) {
        Failures.await(client.indices().refresh(request -> request.index(index)));
        return Failures.await(client.count(request -> request.index(index))).count();
    }

    int shards(String index) {
        return Integer.parseInt(
                Optional.ofNullable(settings(index).numberOfShards()).orElse("1"));
    }

    Instant created(String index) {
        return Instant.ofEpochMilli(
                Optional.ofNullable(settings(index).creationDate()).orElseThrow());
    }

    Map<String, JsonData> meta(String index) {
        return Failures.await(client.indices().getMapping(request -> request.index(index)))
                .mappings()
                .values()
                .iterator()
                .next()
                .mappings()
                .meta();
    }

    void putMeta(String index, Map<String, JsonData> further) {
        Map<String, JsonData> meta = new HashMap<>(meta(index));
        meta.putAll(further);
        Failures.await(
                client.indices().putMapping(request -> request.index(index).meta(meta)));
    }

    private IndexSettings settings(String index) {
        return Optional.ofNullable(Failures.await(client.indices().getSettings(request -> request.index(index)))
                        .get(index))
                .map(IndexState::settings)
                .map(IndexSettings::index)
                .orElseThrow();
    }
}
