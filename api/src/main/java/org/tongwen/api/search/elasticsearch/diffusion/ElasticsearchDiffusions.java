package org.tongwen.api.search.elasticsearch.diffusion;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.diffusion.Diffusion;
import org.tongwen.api.search.diffusion.Diffusions;
import org.tongwen.api.search.diffusion.Spread;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.OneOfEachWork;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/** Tells how something spread by asking Elasticsearch. */
public final class ElasticsearchDiffusions implements Diffusions {

    private final ElasticsearchAsyncClient client;
    private final QueryReader reader;
    private final OneOfEachWork works;
    private final FirstDocuments firsts;
    private final Mono<String> version;

    private ElasticsearchDiffusions(TongwenElasticsearch elasticsearch, QueryParser parser) {
        this.client = elasticsearch.reader();
        this.reader = QueryReader.of(elasticsearch, parser);
        this.works = new OneOfEachWork(this::ask);
        this.firsts = new FirstDocuments(this::ask);
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
    }

    /** Returns diffusions from the index of this Elasticsearch. */
    public static ElasticsearchDiffusions of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new ElasticsearchDiffusions(elasticsearch, parser);
    }

    @Override
    public Mono<Diffusion> diffusion(QueriedSet set) {
        return version.zipWhen(before -> reader.read(List.of(set.query()), set.filters(), CountBy.DOCUMENT)
                        .map(List::getFirst)
                        .flatMap(query -> found(set, query)))
                .elapsed()
                .map(timed ->
                        timed.getT2().getT2().answer(new Index(timed.getT2().getT1(), timed.getT1())))
                .transform(Failures::translated);
    }

    private record Found(ReadQuery query, long undated, long unplaced, Spread spread) {

        Diffusion answer(Index index) {
            return new Diffusion(query.matching(), query.total(), undated, unplaced, spread, index);
        }
    }

    private Mono<Found> found(QueriedSet set, ReadQuery query) {
        Query collection = new BoolQuery.Builder()
                .filter(FilterQueries.present(), FilterQueries.all(set.filters()))
                .build()
                ._toQuery();
        Query matching = new BoolQuery.Builder()
                .filter(query.documents(), FilterQueries.all(set.filters()))
                .build()
                ._toQuery();
        return works.of(matching)
                .flatMap(once -> Mono.zip(
                                firsts.of(once),
                                Holdings.of(collection, query.documents(), this::ask),
                                count(without(once, Fields.SORT_ON)),
                                count(without(with(once, Fields.SORT_ON), Fields.REGION)))
                        .map(parts -> new Found(
                                query, parts.getT3(), parts.getT4(), Spread.of(parts.getT1(), parts.getT2()))));
    }

    private Mono<Long> count(Query documents) {
        return Mono.fromFuture(
                        () -> client.count(count -> count.index(IndexNames.READ).query(documents)))
                .map(counted -> counted.count());
    }

    private static Query without(Query documents, String field) {
        return new BoolQuery.Builder()
                .filter(documents)
                .mustNot(FilterQueries.exists(field))
                .build()
                ._toQuery();
    }

    private static Query with(Query documents, String field) {
        return new BoolQuery.Builder()
                .filter(documents, FilterQueries.exists(field))
                .build()
                ._toQuery();
    }

    /** The supplier form, so that a reader who goes away ends the work in Elasticsearch, too. */
    private Mono<SearchResponse<Void>> ask(SearchRequest request) {
        return Mono.fromFuture(() -> client.search(request, Void.class));
    }
}
