package org.tongwen.elasticsearch.backup;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.DocStats;
import co.elastic.clients.elasticsearch._types.SegmentsStats;
import co.elastic.clients.elasticsearch._types.StoreStats;
import co.elastic.clients.elasticsearch.indices.GetIndexResponse;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tongwen.elasticsearch.backup.BackedUpIndex.Statistics;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Asks which indices there are to be backed up, and what is in them. */
final class IndexCensus {

    private static final Set<String> ALIASES = Set.of(IndexNames.READ, IndexNames.WRITE, IndexNames.PAST);

    /** Before contract 7 the index of the past had no alias. */
    private static final Pattern LEGACY_PAST = Pattern.compile(IndexNames.PAST_PREFIX + "v[1-6]");

    private final ElasticsearchClient client;

    IndexCensus(ElasticsearchClient client) {
        this.client = client;
    }

    /** Returns those that an alias or their name makes part of the collection, in the order of their names. */
    List<BackedUpIndex> take() {
        return Requests.send("list its indices", () -> {
            GetIndexResponse all = client.indices().get(request -> request.index(IndexNames.ALL));
            List<BackedUpIndex> found = new ArrayList<>();
            for (Map.Entry<String, IndexState> index : new TreeMap<>(all.indices()).entrySet()) {
                if (isPart(index.getKey(), index.getValue().aliases().keySet())) {
                    found.add(describe(index.getKey(), index.getValue()));
                }
            }
            return List.copyOf(found);
        });
    }

    private static boolean isPart(String name, Set<String> aliases) {
        return (aliases.isEmpty() && LEGACY_PAST.matcher(name).matches())
                || aliases.stream().anyMatch(ALIASES::contains);
    }

    private BackedUpIndex describe(String name, IndexState state) throws IOException {
        // What was written and could not be found yet counts, too.
        client.indices().refresh(request -> request.index(name));
        long documents = client.count(request -> request.index(name)).count();
        Map<String, Object> meta = new TreeMap<>();
        Optional.ofNullable(state.mappings())
                .ifPresent(mapping -> mapping.meta().forEach((key, value) -> meta.put(key, plain(value))));
        return new BackedUpIndex(
                name,
                state.aliases().keySet().stream().sorted().toList(),
                meta,
                documents,
                statistics(Optional.ofNullable(client.indices()
                                .stats(request -> request.index(name))
                                .indices()
                                .get(name))
                        .map(stats -> stats.primaries())));
    }

    private static Object plain(JsonData value) {
        return value.to(Object.class);
    }

    private static Statistics statistics(Optional<IndexStats> primaries) {
        Optional<DocStats> documents = primaries.map(IndexStats::docs);
        return new Statistics(
                documents.map(DocStats::count).orElse(0L),
                documents.map(DocStats::deleted).orElse(0L),
                primaries.map(IndexStats::store).map(StoreStats::sizeInBytes).orElse(0L),
                primaries
                        .map(IndexStats::segments)
                        .map(SegmentsStats::count)
                        .map(Integer::longValue)
                        .orElse(0L));
    }
}
