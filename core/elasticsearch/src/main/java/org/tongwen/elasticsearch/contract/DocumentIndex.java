package org.tongwen.elasticsearch.contract;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch._types.aggregations.StatsAggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.indices.GetIndicesSettingsResponse;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.tongwen.elasticsearch.connection.BlockingRequests;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;

/** The index in one Elasticsearch: it is made here, checked here, and tells here whether it changed. */
public final class DocumentIndex {

    /** Number of the contract that this program knows; a change that old documents do not meet needs the next number. */
    public static final int CONTRACT = 7;

    /** The key in the mapping's metadata of the moment until which documents are grouped to works. */
    public static final String GROUPED_UNTIL = "grouped_until";

    /** The key in the mapping's metadata of the contract's number. */
    public static final String CONTRACT_KEY = "contract";

    private static final String OPENING_LIMIT = "30s";
    private static final String SEQUENCE_NUMBER = "_seq_no";
    private static final String WRITES = "writes";

    private static final int FIRST = 1;

    private final ElasticsearchAsyncClient writer;
    private final ElasticsearchAsyncClient reader;
    private final IndexDefinition definition;

    /**
     * Names the index.
     *
     * @param definition how it is made if it is not there
     */
    public DocumentIndex(ElasticsearchAsyncClient writer, ElasticsearchAsyncClient reader, IndexDefinition definition) {
        this.writer = writer;
        this.reader = reader;
        this.definition = definition;
    }

    /**
     * Makes the index with its aliases if it is not there, and checks that it has the shape this program knows; may be called
     * again, and by several at once.
     *
     * @throws ElasticsearchProblem if the index cannot be made or is of another contract
     */
    public void ensure() {
        ElasticsearchClient client = new ElasticsearchClient(writer._transport());
        IndexCreation creation = new IndexCreation(client, definition);
        BlockingRequests.send(
                () -> {
                    if (Aliases.indices(client, IndexNames.WRITE).isEmpty()) {
                        creation.documents(IndexNames.documents(FIRST));
                    }
                    check(client);
                    if (Aliases.indices(client, IndexNames.PAST).isEmpty()) {
                        creation.past(IndexNames.past(FIRST));
                    }
                    awaitShards(client);
                    return client;
                },
                IndexProblems::of);
    }

    /** Returns the metadata of the mapping of the index; fails if there is no index. */
    public CompletableFuture<Map<String, JsonData>> metadata() {
        return reader.indices()
                .getMapping(request -> request.index(IndexNames.READ))
                .thenApply(answer ->
                        answer.mappings().values().iterator().next().mappings().meta());
    }

    /** Returns whether an index with this metadata is cut by the words that this program knows. */
    public boolean hasCurrentWords(Map<String, JsonData> metadata) {
        JsonData words = metadata.get(IndexDefinition.WORDS_KEY);
        return words != null && words.to(String.class).equals(definition.version());
    }

    /** Returns the number of the contract that metadata names; 0 if it names none. */
    public static int contract(Map<String, JsonData> metadata) {
        JsonData contract = metadata.get(CONTRACT_KEY);
        return contract == null ? 0 : contract.to(Integer.class);
    }

    /**
     * Returns a text that changes whenever what a search can find changes; fails if there is no index.
     *
     * <p>It is made of the identity of the index, and of the greatest sequence number among its documents, their sum, and their number. Every
     * write takes a new sequence number, greater than all before it in its shard. So the sum grows whenever a document is added or written
     * anew, in whatever shard; where some have gone, their number tells.
     */
    public CompletableFuture<String> version() {
        CompletableFuture<String> identity = reader.indices()
                .getSettings(request -> request.index(IndexNames.READ).name("index.uuid"))
                .thenApply(DocumentIndex::identity);
        CompletableFuture<String> content = reader.search(
                        request -> request.index(IndexNames.READ)
                                .size(0)
                                .trackTotalHits(total -> total.enabled(true))
                                .aggregations(WRITES, writes -> writes.stats(stats -> stats.field(SEQUENCE_NUMBER))),
                        Void.class)
                .thenApply(DocumentIndex::content);
        return identity.thenCombine(content, (index, state) -> index + "-" + state);
    }

    private static String identity(GetIndicesSettingsResponse response) {
        return response.settings().values().stream()
                .map(state -> Optional.ofNullable(state.settings())
                        .map(IndexSettings::index)
                        .map(IndexSettings::uuid)
                        .orElseThrow())
                .sorted()
                .collect(Collectors.joining("-"));
    }

    private static String content(SearchResponse<Void> response) {
        StatsAggregate writes =
                Objects.requireNonNull(response.aggregations().get(WRITES)).stats();
        long documents = Optional.ofNullable(response.hits().total())
                .map(TotalHits::value)
                .orElseThrow();
        // Without documents the greatest sequence number is none: null, or minus infinity.
        Double last = writes.max();
        String change = documents == 0 || last == null ? "0-0" : last.longValue() + "-" + (long) writes.sum();
        return change + "-" + documents;
    }

    /** Whoever finds an index that another has just made could not search it yet. */
    private static void awaitShards(ElasticsearchClient client) throws IOException {
        boolean late = client.cluster()
                .health(request -> request.index(IndexNames.WRITE, IndexNames.PAST)
                        .waitForStatus(HealthStatus.Yellow)
                        .timeout(time -> time.time(OPENING_LIMIT)))
                .timedOut();
        if (late) {
            throw IndexProblems.notOpen();
        }
    }

    private static void check(ElasticsearchClient client) throws IOException {
        client.indices()
                .getMapping(request -> request.index(IndexNames.READ, IndexNames.WRITE))
                .mappings()
                .forEach((index, mapping) -> {
                    int contract = contract(mapping.mappings().meta());
                    if (contract != CONTRACT) {
                        throw IndexProblems.otherContract(index, contract);
                    }
                });
    }
}
