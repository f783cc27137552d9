package org.tongwen.elasticsearch.inspection;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.StoreStats;
import co.elastic.clients.elasticsearch.indices.get_mapping.IndexMappingRecord;
import co.elastic.clients.elasticsearch.indices.stats.IndexStats;
import co.elastic.clients.elasticsearch.indices.stats.IndicesStats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.Aliases;
import org.tongwen.elasticsearch.contract.DocumentIndex;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;

/** Asks Elasticsearch what an operator wants to know of the index. */
public final class IndexInspection {

    private final ElasticsearchClient client;

    /** Asks by a client that may read. */
    public IndexInspection(ElasticsearchAsyncClient reader) {
        this.client = new ElasticsearchClient(reader._transport());
    }

    /**
     * Returns the indices whose names are Tongwen's, in the order of their names.
     *
     * @throws org.tongwen.elasticsearch.connection.ElasticsearchProblem if Elasticsearch does not answer, or refuses
     */
    public List<IndexFacts> indices() {
        return Answers.of(() -> {
            Map<String, IndicesStats> stats = client.indices()
                    .stats(request -> request.index(IndexNames.ALL).expandWildcards(ExpandWildcard.Open))
                    .indices();
            Map<String, IndexMappingRecord> mappings = client.indices()
                    .getMapping(request -> request.index(IndexNames.ALL))
                    .mappings();
            Set<String> searched = Aliases.indices(client, IndexNames.READ);
            List<IndexFacts> facts = new ArrayList<>();
            for (String name : new TreeSet<>(stats.keySet())) {
                facts.add(facts(name, stats.get(name), mappings.get(name), searched.contains(name)));
            }
            return List.copyOf(facts);
        });
    }

    /** Returns how many documents searches can find; 0 if there is no index. */
    public long searchableDocuments() {
        return Answers.of(() -> client.count(request -> request.index(IndexNames.READ)
                        .ignoreUnavailable(true)
                        .query(query -> query.bool(not -> not.mustNot(n -> n.exists(e -> e.field(Fields.DELETED_AT))))))
                .count());
    }

    private IndexFacts facts(
            String name, @Nullable IndicesStats stats, @Nullable IndexMappingRecord mapping, boolean searched)
            throws IOException {
        Optional<IndexStats> primaries = Optional.ofNullable(stats).map(IndicesStats::primaries);
        HealthStatus health =
                Optional.ofNullable(stats).map(IndicesStats::health).orElse(HealthStatus.Unknown);
        return new IndexFacts(
                name,
                Optional.ofNullable(mapping)
                        .map(found -> DocumentIndex.contract(found.mappings().meta()))
                        .orElse(0),
                // Not the count of the statistics, which has the figures within documents, too.
                health == HealthStatus.Red ? 0 : count(name),
                primaries.map(IndexStats::store).map(StoreStats::sizeInBytes).orElse(0L),
                health.jsonValue(),
                searched);
    }

    private long count(String name) throws IOException {
        return client.count(request -> request.index(name)).count();
    }
}
