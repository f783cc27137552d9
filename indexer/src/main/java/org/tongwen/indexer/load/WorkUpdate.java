package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.indexer.work.Membership;

/** Writes the works of documents that are there, and leaves all else of them as it is. */
record WorkUpdate(ElasticsearchAsyncClient client, String index) {

    private static final int BATCH = 200;
    private static final int RETRIES = 5;
    private static final int NOT_FOUND = 404;

    /** The part of a document that is written, by its keys in the index; a null must be written to take the place of a value. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Part(String id, int copies, boolean earliest, Membership.@Nullable Closest closest) {

        static Part of(Membership membership) {
            return new Part(membership.work(), membership.copies(), membership.earliest(), membership.closest());
        }
    }

    void write(Map<String, Membership> works) {
        Map<String, Membership> batch = new LinkedHashMap<>();
        works.forEach((id, work) -> {
            batch.put(id, work);
            if (batch.size() == BATCH) {
                send(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            send(batch);
        }
    }

    private void send(Map<String, Membership> works) {
        BulkRequest.Builder request = new BulkRequest.Builder().index(index);
        works.forEach((id, work) -> request.operations(o -> o.update(u ->
                u.id(id).retryOnConflict(RETRIES).action(action -> action.doc(Map.of(Fields.WORK, Part.of(work)))))));
        BulkRequest update = request.build();
        Backoff.STANDARD.await(() -> client.bulk(update).thenAccept(WorkUpdate::check));
    }

    /** A document that has gone meanwhile needs no work. */
    private static void check(BulkResponse response) {
        Failures.requireWritten(
                response, NOT_FOUND, (id, reason) -> "the work of " + id + " cannot be written: " + reason);
    }
}
