package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Duration;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;
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
    private final Mono<String> indexVersion;

    private ElasticsearchPolicySearch(TongwenElasticsearch elasticsearch, QueryParser parser) {
        this.client = elasticsearch.reader();
        this.parser = parser;
        this.indexVersion = Mono.fromFuture(() -> elasticsearch.index().version())
                .cache(version -> VERSION_LASTS, error -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Returns a search in the index of this Elasticsearch. */
    public static ElasticsearchPolicySearch of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new ElasticsearchPolicySearch(elasticsearch, parser);
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
        Mono<SearchResponse<IndexDocument>> first = page(question, question.firstReading());
        return Mono.zip(totals(question), first, indexVersion).flatMap(found -> {
            Totals totals = found.getT1();
            boolean relax = question.mayRelax() && totals.all() == 0 && totals.any() > 0;
            return relax
                    ? page(question, Match.ANY)
                            .map(looser -> result(question, Match.ANY, totals, looser, found.getT3()))
                    : Mono.just(result(question, question.firstReading(), totals, found.getT2(), found.getT3()));
        });
    }

    private Mono<Totals> totals(Question question) {
        return ask(SearchRequests.totals(question)).map(SearchResponses::totals);
    }

    private Mono<SearchResponse<IndexDocument>> page(Question question, Match reading) {
        return ask(SearchRequests.page(question, reading));
    }

    /** The supplier form, so that a reader who goes away ends the work in Elasticsearch, too. */
    private Mono<SearchResponse<IndexDocument>> ask(co.elastic.clients.elasticsearch.core.SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, IndexDocument.class));
    }

    private static SearchResult result(
            Question question, Match used, Totals totals, SearchResponse<IndexDocument> page, String version) {
        SearchRequest request = question.request();
        return new SearchResult(
                SearchResponses.total(page),
                new Matching(
                        used,
                        used != question.firstReading(),
                        totals,
                        question.query().expansions()),
                FacetAggregations.read(request, page.aggregations()),
                SearchResponses.hits(page),
                SearchResponses.nextCursor(page, request.page()),
                version,
                page.took());
    }
}
