package org.tongwen.api.search.elasticsearch.term;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.FilterQueries;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.term.QueriedSet;
import org.tongwen.api.search.term.TermLimits;
import org.tongwen.api.search.term.Terms;
import org.tongwen.api.search.term.TermsAnswer;
import org.tongwen.api.search.term.TypicalTerms;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Mono;

/** Tells the words of sets of documents by asking Elasticsearch. */
public final class ElasticsearchTerms implements Terms {

    private final QueryReader reader;
    private final TermCounting counting;
    private final Mono<String> version;

    private ElasticsearchTerms(TongwenElasticsearch elasticsearch, QueryParser parser) {
        Asking asking = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.counting = new TermCounting(asking::count);
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
    }

    /** Returns words from the index of this Elasticsearch. */
    public static ElasticsearchTerms of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new ElasticsearchTerms(elasticsearch, parser);
    }

    @Override
    public Mono<TermsAnswer> terms(QueriedSet set, TermLimits limits) {
        return version.zipWhen(before -> reader.read(List.of(set.query()), set.filters(), CountBy.DOCUMENT)
                        .map(List::getFirst)
                        .zipWhen(query -> counted(set, query, limits)))
                .elapsed()
                .map(timed -> {
                    ReadQuery query = timed.getT2().getT2().getT1();
                    TypicalTerms counted = timed.getT2().getT2().getT2();
                    return new TermsAnswer(
                            query.matching(),
                            counted.inSet(),
                            counted.inOther(),
                            counted.sampled(),
                            counted.list(limits),
                            new Index(timed.getT2().getT1(), timed.getT1()));
                })
                .transform(Failures::translated);
    }

    private Mono<TypicalTerms> counted(QueriedSet set, ReadQuery query, TermLimits limits) {
        Query inSet = query.within(set.filters());
        Query others = new BoolQuery.Builder()
                .filter(FilterQueries.present())
                .mustNot(inSet)
                .build()
                ._toQuery();
        return counting.count(inSet, others, limits);
    }
}
