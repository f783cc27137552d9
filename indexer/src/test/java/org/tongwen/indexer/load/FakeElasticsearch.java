package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetRequest;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.OperationType;
import co.elastic.clients.elasticsearch.indices.RefreshRequest;
import co.elastic.clients.elasticsearch.indices.RefreshResponse;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.DefaultTransportOptions;
import co.elastic.clients.transport.ElasticsearchTransport;
import co.elastic.clients.transport.Endpoint;
import co.elastic.clients.transport.TransportOptions;
import co.elastic.clients.util.BinaryData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.connection.Clients;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An index in memory that answers bulk and mget like Elasticsearch; it can be told to refuse. */
final class FakeElasticsearch implements ElasticsearchTransport {

    private static final JsonMapper JSON = Clients.jsonMapper();

    private final JsonpMapper mapper = new Jackson3JsonpMapper(JSON);
    final Map<String, JsonNode> documents = new LinkedHashMap<>();
    private final Map<String, Long> sequenceNumbers = new LinkedHashMap<>();
    /** What is kept of the past, in the order in which it came. */
    final List<JsonNode> past = new ArrayList<>();

    final List<Integer> bulkSizes = new ArrayList<>();
    /** How often each id is still answered with this status before it is taken. */
    final Map<String, Integer> refusals = new LinkedHashMap<>();

    int refusalStatus = 429;
    String refusalType = "refused";

    @Nullable IOException broken;

    /** How many more writes are made while their answers get lost. */
    int lostAnswers;

    /** How many more look-ups find the shard gone. */
    int lostShards;

    @Override
    @SuppressWarnings("unchecked")
    public <Q, R, E> CompletableFuture<R> performRequestAsync(
            Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options) {
        if (broken != null) {
            return CompletableFuture.failedFuture(broken);
        }
        return switch (request) {
            case BulkRequest bulk -> answered(bulk(bulk));
            case RefreshRequest refresh -> CompletableFuture.completedFuture((R) RefreshResponse.of(r -> r));
            case MgetRequest mget -> CompletableFuture.completedFuture((R) mget(mget));
            default -> throw new AssertionError("not expected: " + request);
        };
    }

    private BulkResponse bulk(BulkRequest request) {
        if (IndexNames.PAST.equals(request.index())) {
            request.operations()
                    .forEach(o -> past.add(
                            JSON.valueToTree(Objects.requireNonNull(o.index().document()))));
            return BulkResponse.of(r -> r.took(1).errors(false).items(List.of()));
        }
        bulkSizes.add(request.operations().size());
        List<BulkResponseItem> items =
                request.operations().stream().map(this::item).toList();
        return BulkResponse.of(r -> r.took(1).errors(true).items(items));
    }

    @SuppressWarnings("unchecked")
    private <R> CompletableFuture<R> answered(BulkResponse response) {
        boolean written = response.items().stream().anyMatch(item -> item.error() == null);
        return written && lostAnswers-- > 0
                ? CompletableFuture.failedFuture(new IOException("Connection reset"))
                : CompletableFuture.completedFuture((R) response);
    }

    private BulkResponseItem item(BulkOperation operation) {
        boolean create = operation.isCreate();
        String id = Objects.requireNonNull(
                create ? operation.create().id() : operation.index().id());
        Object document =
                create ? operation.create().document() : operation.index().document();
        int left = refusals.merge(id, -1, Integer::sum);
        if (left >= 0) {
            return refused(id, refusalStatus);
        }
        boolean overtaken = !create && !Objects.equals(operation.index().ifSeqNo(), sequenceNumbers.get(id));
        if (create ? documents.containsKey(id) : overtaken) {
            return refused(id, 409);
        }
        sequenceNumbers.merge(id, 1L, Long::sum);
        boolean isNew = documents.put(id, json((BinaryData) document)) == null;
        return BulkResponseItem.of(i -> i.operationType(OperationType.Index)
                .index("x")
                .id(id)
                .status(200)
                .result(isNew ? "created" : "updated"));
    }

    private static JsonNode json(BinaryData data) {
        try {
            return JSON.readTree(data.asInputStream());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private BulkResponseItem refused(String id, int status) {
        return BulkResponseItem.of(i -> i.operationType(OperationType.Create)
                .index("x")
                .id(id)
                .status(status)
                .error(ErrorCause.of(e -> e.type(refusalType).reason("no room for " + id))));
    }

    /** Whole documents, unless a part is asked for. */
    private MgetResponse<?> mget(MgetRequest request) {
        return request.sourceIncludes().isEmpty()
                ? mget(request, IndexDocument.class)
                : mget(request, PresentDocuments.Stored.class);
    }

    private <T> MgetResponse<T> mget(MgetRequest request, Class<T> type) {
        MgetResponse.Builder<T> response = new MgetResponse.Builder<>();
        boolean lost = lostShards-- > 0;
        for (String id : request.ids()) {
            if (lost) {
                response.docs(doc -> doc.failure(failure -> failure.index("x")
                        .id(id)
                        .error(e ->
                                e.type("no_shard_available_action_exception").reason("no shard"))));
                continue;
            }
            JsonNode document = documents.get(id);
            response.docs(doc -> doc.result(result -> {
                result.index("x").id(id).found(document != null);
                return document == null
                        ? result
                        : result.seqNo(sequenceNumbers.get(id))
                                .primaryTerm(1L)
                                .source(JSON.treeToValue(document, type));
            }));
        }
        return response.build();
    }

    @Override
    public <Q, R, E> R performRequest(Q request, Endpoint<Q, R, E> endpoint, @Nullable TransportOptions options) {
        throw new AssertionError("only asynchronous requests are expected");
    }

    @Override
    public JsonpMapper jsonpMapper() {
        return mapper;
    }

    @Override
    public TransportOptions options() {
        return DefaultTransportOptions.EMPTY;
    }

    @Override
    public void close() {}
}
