package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SearchResult.Hint;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.IndexDocument;
import reactor.core.publisher.Mono;

/** Answers questions by asking Elasticsearch. */
public final class ElasticsearchPolicySearch implements PolicySearch {

    /** Documents become visible once a second; asking more often would tell nothing new. */
    private static final Duration VERSION_LASTS = Duration.ofSeconds(1);

    private final ElasticsearchAsyncClient client;
    private final QueryParser parser;
    private final Function<String, List<String>> meant;
    private final Mono<String> indexVersion;

    private ElasticsearchPolicySearch(
            TongwenElasticsearch elasticsearch, QueryParser parser, Function<String, List<String>> meant) {
        this.client = elasticsearch.reader();
        this.parser = parser;
        this.meant = meant;
        this.indexVersion = Mono.fromFuture(() -> elasticsearch.index().version())
                .cache(version -> VERSION_LASTS, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /**
     * Returns a search in the index of this Elasticsearch.
     *
     * @param meant what somebody who typed a text may have meant, the likeliest first
     */
    public static ElasticsearchPolicySearch of(
            TongwenElasticsearch elasticsearch, QueryParser parser, Function<String, List<String>> meant) {
        return new ElasticsearchPolicySearch(elasticsearch, parser, meant);
    }

    @Override
    public Mono<SearchResult> search(SearchRequest request) {
        return Mono.fromCallable(() -> new Question(request, parser.parse(request.query())))
                .flatMap(this::answer)
                .transform(Failures::translated);
    }

    @Override
    public Mono<StoredDocument> find(String id) {
        return ask(SearchRequests.document(id))
                .flatMap(response ->
                        Mono.justOrEmpty(response.hits().hits().stream().findFirst()))
                .map(SearchResponses::document)
                .transform(Failures::translated);
    }

    private Mono<SearchResult> answer(Question question) {
        TotalsRequest counting = new TotalsRequest(question);
        Mono<SearchResponse<IndexDocument>> first = page(question, question.firstReading());
        return Mono.zip(ask(counting.request()), first, indexVersion).flatMap(found -> {
            Answer answer = new Answer(question, counting, found.getT1(), found.getT3());
            Match used = answer.mustRelax() ? Match.ANY : question.firstReading();
            Mono<SearchResponse<IndexDocument>> page =
                    answer.mustRelax() ? page(question, Match.ANY) : Mono.just(found.getT2());
            Mono<List<Hint>> hints = answer.needsHints() ? hints(question) : Mono.just(List.of());
            return Mono.zip(page, hints).map(both -> answer.result(used, both.getT1(), both.getT2()));
        });
    }

    private Mono<List<Hint>> hints(Question question) {
        HintsRequest hints = new HintsRequest(question, meant);
        return hints.isEmpty() ? Mono.just(List.of()) : ask(hints.request()).map(hints::hints);
    }

    private Mono<SearchResponse<IndexDocument>> page(Question question, Match reading) {
        return ask(SearchRequests.page(question, reading));
    }

    /** The supplier form, so that a reader who goes away ends the work in Elasticsearch, too. */
    private Mono<SearchResponse<IndexDocument>> ask(co.elastic.clients.elasticsearch.core.SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, IndexDocument.class));
    }
}
