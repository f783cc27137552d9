package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.AnalyzeRequest;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.elasticsearch.contract.Analyzers;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends searches to Elasticsearch; a reader who goes away ends the work there, too. */
public final class Asking {

    /** To explain an answer, no more is told apart than somebody reads. */
    private static final int MOST_TEXTS = 20;

    private static final int MOST_WORDS = 20;

    /** Requests to cut a text, of one query. */
    private static final int AT_ONCE = 8;

    private final ElasticsearchAsyncClient client;

    /** Asks by this client. */
    public Asking(ElasticsearchAsyncClient client) {
        this.client = client;
    }

    /** Returns the answer with the documents found. */
    public Mono<SearchResponse<IndexDocument>> search(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, IndexDocument.class));
    }

    /** Keeps the index as it is now, for as long as it is asked again within this time; returns the name of that state. */
    public Mono<IndexState> openPointInTime() {
        OpenPointInTimeRequest request = new OpenPointInTimeRequest.Builder()
                .index(IndexNames.READ)
                .keepAlive(IndexState.KEPT)
                .build();
        return Mono.fromFuture(() -> client.openPointInTime(request)).map(opened -> new IndexState(opened.id()));
    }

    /**
     * Lets go of a state of the index. Where that fails, Elasticsearch does so by itself when the time is over: what was answered out of the
     * state does not suffer by it, and why an answer failed is not covered up.
     */
    public Mono<Void> closePointInTime(IndexState state) {
        return Mono.fromFuture(() -> client.closePointInTime(close -> close.id(state.pointInTime())))
                .then()
                .onErrorComplete();
    }

    /** Returns the first words that each of the first texts of a query consists of, each once. */
    Mono<Map<String, List<String>>> firstWords(List<Node.Text> texts) {
        List<String> typed = texts.stream()
                .map(Node.Text::typed)
                .distinct()
                .limit(MOST_TEXTS)
                .toList();
        return words(typed, MOST_WORDS);
    }

    /** Returns so many of the words that each of these texts consists of, each once. */
    Mono<Map<String, List<String>>> words(Collection<String> texts, int most) {
        return Flux.fromIterable(texts)
                .distinct()
                .flatMap(
                        text -> words(text)
                                .map(words -> Map.entry(
                                        text, words.stream().limit(most).toList())),
                        AT_ONCE)
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<List<String>> words(String text) {
        AnalyzeRequest request = new AnalyzeRequest.Builder()
                .index(IndexNames.READ)
                .analyzer(Analyzers.WORDS_OF_QUERY)
                .text(text)
                .build();
        return Mono.fromFuture(() -> client.indices().analyze(request))
                .map(answer -> answer.tokens().stream()
                        .map(AnalyzeToken::token)
                        .distinct()
                        .toList());
    }

    /** Returns the answer to a request that fetches no documents. */
    public Mono<SearchResponse<Void>> count(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, Void.class));
    }
}
