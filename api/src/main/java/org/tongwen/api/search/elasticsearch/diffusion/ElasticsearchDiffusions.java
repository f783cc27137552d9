package org.tongwen.api.search.elasticsearch.diffusion;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.diffusion.Diffusion;
import org.tongwen.api.search.diffusion.Diffusions;
import org.tongwen.api.search.diffusion.Place;
import org.tongwen.api.search.diffusion.Spread;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.EarliestDocuments;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.ListedDocuments;
import org.tongwen.api.search.elasticsearch.OneOfEachWork;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.elasticsearch.contract.IndexDocument;
import org.tongwen.elasticsearch.contract.IndexNames;
import reactor.core.publisher.Mono;

/** Tells how something spread by asking Elasticsearch. */
public final class ElasticsearchDiffusions implements Diffusions {

    private final Asking elasticsearch;
    private final QueryReader reader;
    private final EarliestDocuments earliest;
    private final OneOfEachWork works;
    private final Mono<String> version;

    private ElasticsearchDiffusions(TongwenElasticsearch elasticsearch, QueryParser parser) {
        this.elasticsearch = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.earliest = new EarliestDocuments(this.elasticsearch);
        this.works = new OneOfEachWork(earliest);
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
        return works.of(query.within(set.filters())).flatMap(once -> {
            Query dated = new BoolQuery.Builder()
                    .filter(once, FilterQueries.exists(Fields.SORT_ON))
                    .build()
                    ._toQuery();
            return Mono.zip(
                            firsts(dated),
                            Holdings.of(FilterQueries.present(set.filters()), query.documents(), elasticsearch::count),
                            countWithout(once, Fields.SORT_ON),
                            countWithout(dated, Fields.REGION))
                    .map(parts ->
                            new Found(query, parts.getT3(), parts.getT4(), Spread.of(parts.getT1(), parts.getT2())));
        });
    }

    private Mono<Map<Place, StoredDocument>> firsts(Query dated) {
        return earliest.of(dated, Places.SOURCES, ListedDocuments.listed())
                .collectMap(
                        first -> Places.of(first.values()),
                        first -> ListedDocuments.of(
                                Objects.requireNonNull(first.document().source())
                                        .to(IndexDocument.class)));
    }

    private Mono<Long> countWithout(Query documents, String field) {
        return elasticsearch
                .count(new SearchRequest.Builder()
                        .index(IndexNames.READ)
                        .query(new BoolQuery.Builder()
                                .filter(documents)
                                .mustNot(FilterQueries.exists(field))
                                .build()
                                ._toQuery())
                        .size(0)
                        .trackTotalHits(total -> total.enabled(true))
                        .build())
                .map(response -> Objects.requireNonNull(response.hits().total()).value());
    }
}
