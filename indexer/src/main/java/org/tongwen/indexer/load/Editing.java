package org.tongwen.indexer.load;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.tongwen.elasticsearch.connection.ElasticsearchProblem;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.model.correction.Corrections;

/** Changes single documents that are in the index. */
public final class Editing {

    private final ElasticsearchAsyncClient client;
    private final String index;

    /**
     * Edits with this client.
     *
     * @param index an index, or the alias under which it is written
     */
    public Editing(ElasticsearchAsyncClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /**
     * Changes what was corrected of a document by hand.
     *
     * @param change is asked again if somebody else wrote the document at the same time
     * @return whether there is such a document
     * @throws ElasticsearchProblem if the index cannot be read or written
     */
    public boolean correct(String id, UnaryOperator<Corrections> change) {
        for (int attempt = 1; Backoff.STANDARD.allows(attempt); attempt++) {
            Optional<GetResponse<IndexDocument>> there = find(id);
            if (there.isEmpty() || isWritten(there.get(), change)) {
                return there.isPresent();
            }
            Failures.await(Backoff.STANDARD.after(attempt, () -> CompletableFuture.completedFuture(id)));
        }
        throw new ElasticsearchProblem("others write the document \"" + id + "\" all the time; correct it again later");
    }

    /**
     * Removes a document, and leaves a note in its place that says when.
     *
     * @return whether there was such a document
     * @throws ElasticsearchProblem if the index cannot be read or written
     */
    public boolean remove(String id) {
        Optional<GetResponse<IndexDocument>> there = find(id);
        there.map(GetResponse::source).ifPresent(document -> {
            IndexDocument.Origin origin = document.archive().origin();
            new Burial(client, index).bury(List.of(new Indexed(id, origin.path(), origin.parts())));
        });
        return there.isPresent();
    }

    private Optional<GetResponse<IndexDocument>> find(String id) {
        GetResponse<IndexDocument> response =
                Failures.await(client.get(request -> request.index(index).id(id), IndexDocument.class));
        IndexDocument document = response.source();
        return document == null || document.archive().deletedAt() != null ? Optional.empty() : Optional.of(response);
    }

    /** Returns whether the change is written; if not, somebody else was faster. */
    private boolean isWritten(GetResponse<IndexDocument> there, UnaryOperator<Corrections> change) {
        IndexDocument stored = Objects.requireNonNull(there.source());
        Corrections corrections =
                change.apply(StoredDocuments.corrections(stored.archive().corrections()));
        IndexDocument document = IndexDocuments.of(StoredDocuments.found(stored), corrections);
        IndexDocument.State state = Objects.requireNonNull(document.state());
        IndexDocument corrected = readBefore(
                state.since(stored.state()).of(document), stored.archive().readBy());
        if (!state.isSame(stored.state())) {
            Failures.await(new PastStates(client, index, Backoff.STANDARD).keep(List.of(stored.id()), Instant.now()));
        }
        return Failures.awaitUnlessOvertaken(client.index(request -> request.index(index)
                        .id(stored.id())
                        .ifSeqNo(there.seqNo())
                        .ifPrimaryTerm(there.primaryTerm())
                        .document(corrected)))
                .isPresent();
    }

    /** It was not read now: a newer edition of the program shall still read it again. */
    private static IndexDocument readBefore(IndexDocument document, String edition) {
        IndexDocument.Archive archive = document.archive();
        return new IndexDocument(
                document.id(),
                document.sampleKey(),
                document.text(),
                document.dates(),
                document.place(),
                document.subject(),
                document.statements(),
                document.work(),
                new IndexDocument.Archive(
                        archive.origin(),
                        archive.original(),
                        archive.evidence(),
                        archive.corrections(),
                        edition,
                        archive.indexedAt(),
                        null),
                document.state());
    }
}
