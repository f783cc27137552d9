package org.tongwen.api.search.elasticsearch.suggest;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Duration;
import java.util.List;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.suggest.Catalog;
import org.tongwen.api.search.suggest.Found;
import org.tongwen.api.search.suggest.NumberBeginnings;
import org.tongwen.api.search.suggest.Suggestion;
import org.tongwen.api.search.suggest.SuggestionRequest;
import org.tongwen.api.search.suggest.SuggestionType;
import org.tongwen.api.search.suggest.Suggestions;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Suggests names from memory, with counts that are a moment old, and titles and numbers from the index. */
public final class ElasticsearchSuggestions implements Suggestions {

    /** Counting all names costs as much as many keystrokes. */
    private static final Duration CATALOG_LASTS = Duration.ofSeconds(30);

    private final ElasticsearchAsyncClient client;
    private final Mono<Catalog> catalog;

    private ElasticsearchSuggestions(ElasticsearchAsyncClient client) {
        this.client = client;
        this.catalog = ask(CountsRequest.request())
                .map(CountsRequest::read)
                .map(Catalog::new)
                .cache(names -> CATALOG_LASTS, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Returns suggestions from the index of this Elasticsearch. */
    public static ElasticsearchSuggestions of(TongwenElasticsearch elasticsearch) {
        return new ElasticsearchSuggestions(elasticsearch.reader());
    }

    @Override
    public Mono<List<Suggestion>> suggest(SuggestionRequest request) {
        if (request.typed().isBlank()) {
            return Mono.just(List.of());
        }
        return catalog.flatMap(names -> Flux.fromArray(SuggestionType.values())
                        .filter(request.types()::contains)
                        .flatMapSequential(type -> find(type, request, names))
                        .collectList())
                .map(found -> Found.best(found, request.size()))
                .transform(Failures::translated);
    }

    private Mono<List<Found>> find(SuggestionType type, SuggestionRequest request, Catalog names) {
        return switch (type) {
            case AGENCY, REGION, INDUSTRY, NAMED_CLUSTER, PROGRAMME ->
                Mono.fromCallable(() -> names.find(type, request.typed()));
            case DOCUMENT_NUMBER -> numbers(request, names);
            case TITLE ->
                ask(TitlesRequest.request(request.typed(), request.size()))
                        .map(response -> TitlesRequest.read(response, request.typed()));
        };
    }

    private Mono<List<Found>> numbers(SuggestionRequest request, Catalog names) {
        List<String> beginnings = NumberBeginnings.of(request.typed(), names);
        return beginnings.isEmpty()
                ? Mono.just(List.of())
                : ask(NumbersRequest.request(beginnings, request.size()))
                        .map(response -> NumbersRequest.read(response, request.typed()));
    }

    /** The supplier form, so that the next keystroke ends the work for this one in Elasticsearch, too. */
    private Mono<SearchResponse<JsonNode>> ask(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, JsonNode.class));
    }
}
