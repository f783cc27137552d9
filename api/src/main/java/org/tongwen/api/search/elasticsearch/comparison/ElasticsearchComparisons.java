package org.tongwen.api.search.elasticsearch.comparison;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.comparison.Comparison;
import org.tongwen.api.search.comparison.ComparisonRequest;
import org.tongwen.api.search.comparison.Comparisons;
import org.tongwen.api.search.comparison.SetCounts;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.term.TermCounting;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.search.term.TypicalTerm;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Mono;

/** Compares sets of documents by asking Elasticsearch. */
public final class ElasticsearchComparisons implements Comparisons {

    private final QueryReader reader;
    private final SetCounting sets;
    private final TermCounting words;
    private final Mono<String> version;

    private ElasticsearchComparisons(TongwenElasticsearch elasticsearch, QueryParser parser) {
        Asking asking = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.sets = new SetCounting(asking::count);
        this.words = new TermCounting(asking::count);
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
    }

    /** Returns comparisons within the index of this Elasticsearch. */
    public static ElasticsearchComparisons of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new ElasticsearchComparisons(elasticsearch, parser);
    }

    @Override
    public Mono<Comparison> compare(ComparisonRequest request) {
        return version.flatMap(
                        before -> Mono.zip(read(request.a(), request.countBy()), read(request.b(), request.countBy()))
                                .flatMap(both -> compare(request, both.getT1(), both.getT2(), before)))
                .elapsed()
                .map(timed -> {
                    Comparison found = timed.getT2();
                    Index index = new Index(found.index().version(), timed.getT1());
                    return new Comparison(request, found.a(), found.b(), found.both(), found.facets(), index);
                })
                .transform(Failures::translated);
    }

    /** A set as it was read. */
    private record ReadSet(Query documents, Matching matching) {}

    private Mono<ReadSet> read(QueriedSet set, CountBy countBy) {
        return reader.read(List.of(set.query()), set.filters(), countBy)
                .map(List::getFirst)
                .map(query -> new ReadSet(query.within(set.filters()), query.matching()));
    }

    private Mono<Comparison> compare(ComparisonRequest request, ReadSet a, ReadSet b, String version) {
        return Mono.zip(
                        sets.count(a.documents(), ComparisonRequest.FIELDS, request.countBy()),
                        sets.count(b.documents(), ComparisonRequest.FIELDS, request.countBy()),
                        sets.count(all(a.documents(), b.documents()), List.of(), request.countBy()),
                        words(request, a, b),
                        words(request, b, a))
                .map(found -> {
                    SetCounts ofA = found.getT1();
                    SetCounts ofB = found.getT2();
                    return new Comparison(
                            request,
                            new Comparison.Side(a.matching(), ofA.total(), found.getT4()),
                            new Comparison.Side(b.matching(), ofB.total(), found.getT5()),
                            found.getT3().total(),
                            Comparison.facets(request, ofA, ofB),
                            new Index(version, 0));
                });
    }

    private Mono<List<TypicalTerm>> words(ComparisonRequest request, ReadSet set, ReadSet other) {
        return words.count(set.documents(), other.documents(), request.terms())
                .map(counted -> counted.list(request.terms()));
    }

    private static Query all(Query one, Query other) {
        return new BoolQuery.Builder().filter(one, other).build()._toQuery();
    }
}
