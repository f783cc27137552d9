package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;

/** Looks up whose documents stand under some ids. */
record PresentDocuments(ElasticsearchAsyncClient client, String index) {

    /**
     * A document that is there, as of one moment.
     *
     * @param removed whether only the note of its removal is there
     * @param corrections what was corrected by hand; null if nothing was
     * @param state what a search reads of it; null if it was removed
     * @param writtenAt when it was written by the indexer
     */
    record Present(
            Owner owner,
            boolean removed,
            IndexDocument.@Nullable Corrections corrections,
            IndexDocument.@Nullable State state,
            Instant writtenAt,
            long sequenceNumber,
            long primaryTerm) {}

    /** The part of a stored document that is asked for. */
    record Stored(Archive archive, IndexDocument.@Nullable State state) {}

    record Archive(
            Origin origin,
            IndexDocument.@Nullable Corrections corrections,
            Instant indexedAt,
            @Nullable Instant deletedAt) {}

    record Origin(@Nullable String source, String path) {}

    /** Returns those that are there, by their ids; fails if it cannot be told of one. */
    CompletableFuture<Map<String, Present>> find(List<String> ids) {
        return client.mget(
                        request -> request.index(index)
                                .ids(ids)
                                .sourceIncludes(
                                        Fields.ORIGIN,
                                        Fields.CORRECTIONS,
                                        Fields.INDEXED_AT,
                                        Fields.DELETED_AT,
                                        Fields.STATE),
                        Stored.class)
                .thenApply(PresentDocuments::byId);
    }

    private static Map<String, Present> byId(MgetResponse<Stored> response) {
        Map<String, Present> found = new HashMap<>();
        for (MultiGetResponseItem<Stored> item : response.docs()) {
            Failures.throwIfFailed(item);
            if (item.result().found()) {
                found.put(item.result().id(), present(item.result()));
            }
        }
        return found;
    }

    private static Present present(GetResult<Stored> result) {
        Stored stored = Objects.requireNonNull(result.source());
        Archive archive = stored.archive();
        return new Present(
                new Owner(archive.origin().source(), archive.origin().path()),
                archive.deletedAt() != null,
                archive.corrections(),
                stored.state(),
                archive.indexedAt(),
                Objects.requireNonNull(result.seqNo()),
                Objects.requireNonNull(result.primaryTerm()));
    }
}
