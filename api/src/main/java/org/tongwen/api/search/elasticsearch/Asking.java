package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/** Sends searches to Elasticsearch; a reader who goes away ends the work there, too. */
final class Asking {

    private final ElasticsearchAsyncClient client;

    Asking(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    /** Returns the answer with the documents found. */
    Mono<SearchResponse<IndexDocument>> search(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, IndexDocument.class));
    }

    /** Returns the answer to a request that fetches no documents. */
    Mono<SearchResponse<Void>> count(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, Void.class));
    }
}
