package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Filters;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads queries, once for all that is counted of them, and decides as a list of documents does which reading is used. */
public final class QueryReader {

    /**
     * A query as it was read.
     *
     * @param documents those that match, unfiltered
     * @param total how many match and pass the filters
     */
    public record ReadQuery(Query documents, Matching matching, long total) {

        /** Returns the documents that match and pass filters. */
        public Query within(Filters filters) {
            return MatchQueries.both(documents, FilterQueries.all(filters));
        }
    }

    private final QueryParser parser;
    private final Counting documents;
    private final Counting works;
    private final OpenVocabularies vocabularies;

    private QueryReader(Asking elasticsearch, QueryParser parser, Mono<String> indexVersion) {
        this.parser = parser;
        this.documents = new DocumentCounting(elasticsearch);
        this.works = new WorkCounting(elasticsearch, documents);
        this.vocabularies = new OpenVocabularies(elasticsearch, indexVersion);
    }

    /** Returns a reader that asks this Elasticsearch. */
    public static QueryReader of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new QueryReader(
                new Asking(elasticsearch.reader()),
                parser,
                Mono.fromFuture(() -> elasticsearch.index().version()));
    }

    /** Returns how each query is read under these filters. */
    public Mono<List<ReadQuery>> read(List<org.tongwen.api.search.Query> queries, Filters filters, CountBy countBy) {
        return vocabularies
                .check(filters)
                .flatMap(checked -> Flux.fromIterable(queries)
                        .concatMap(query -> read(SearchRequest.counting(query, filters, countBy)))
                        .collectList());
    }

    private Mono<ReadQuery> read(SearchRequest request) {
        Counting counting = switch (request.countBy()) {
            case DOCUMENT -> documents;
            case WORK -> works;
        };
        return Mono.fromCallable(() -> new Question(request, parser.parse(request.query())))
                .flatMap(question -> counting.readings(question).map(readings -> read(new Answer(question, readings))));
    }

    private static ReadQuery read(Answer answer) {
        return new ReadQuery(answer.question().matching(answer.used()), answer.matching(List.of()), answer.total());
    }
}
