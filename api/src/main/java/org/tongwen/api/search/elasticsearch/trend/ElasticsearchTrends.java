package org.tongwen.api.search.elasticsearch.trend;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.elasticsearch.combination.CombinationCounting;
import org.tongwen.api.search.frequency.OccurrenceCounting;
import org.tongwen.api.search.frequency.OccurrenceCounts;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.trend.Cell;
import org.tongwen.api.search.trend.TrendAnswer;
import org.tongwen.api.search.trend.TrendAnswer.Course;
import org.tongwen.api.search.trend.TrendAnswer.Warning;
import org.tongwen.api.search.trend.TrendRequest;
import org.tongwen.api.search.trend.TrendTable;
import org.tongwen.api.search.trend.Trends;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** Counts over time by asking Elasticsearch; the version of the index before and after tells whether the parts fit together. */
public final class ElasticsearchTrends implements Trends {

    private final QueryReader reader;
    private final CellCounting cells;
    private final OccurrenceCounting occurrences;
    private final Mono<String> version;

    private ElasticsearchTrends(
            TongwenElasticsearch elasticsearch, QueryParser parser, OccurrenceCounting occurrences) {
        Asking asking = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.cells = new CellCounting(new CombinationCounting(asking::count));
        this.occurrences = occurrences;
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
    }

    /**
     * Returns counts from the index of this Elasticsearch.
     *
     * @param occurrences counts in the texts of the same index
     */
    public static ElasticsearchTrends of(
            TongwenElasticsearch elasticsearch, QueryParser parser, OccurrenceCounting occurrences) {
        return new ElasticsearchTrends(elasticsearch, parser, occurrences);
    }

    /**
     * What was counted.
     *
     * @param totals of each query
     */
    private record Counts(List<Long> totals, List<Cell> cells) {}

    @Override
    public Mono<TrendAnswer> trends(TrendRequest request) {
        return version.flatMap(before -> reader.read(
                                request.queries(),
                                request.filters(),
                                request.counted().readBy())
                        .flatMap(queries -> count(request, queries)
                                .flatMap(counted -> version.map(
                                        after -> answer(request, queries, counted, before, before.equals(after))))))
                .elapsed()
                .map(ElasticsearchTrends::timed)
                .transform(Failures::translated);
    }

    private Mono<Counts> count(TrendRequest request, List<ReadQuery> queries) {
        return switch (request.counted()) {
            case DOCUMENT, WORK -> {
                List<Long> totals = queries.stream().map(ReadQuery::total).toList();
                yield cells.count(request, documents(queries)).map(counted -> new Counts(totals, counted));
            }
            case OCCURRENCE ->
                cells.characters(request)
                        .flatMap(all -> occurrences.count(request).map(counted -> counts(request, counted, all)));
        };
    }

    private static Counts counts(TrendRequest request, OccurrenceCounts counted, List<Cell> all) {
        List<Long> totals = IntStream.range(0, request.queries().size())
                .mapToObj(counted::total)
                .toList();
        return new Counts(totals, counted.in(all));
    }

    private static List<Query> documents(List<ReadQuery> queries) {
        return queries.stream().map(ReadQuery::documents).toList();
    }

    private static TrendAnswer answer(
            TrendRequest request, List<ReadQuery> queries, Counts counts, String version, boolean unchanged) {
        TrendTable table = TrendTable.of(request, counts.cells());
        List<Course> courses = IntStream.range(0, queries.size())
                .mapToObj(i -> new Course(
                        request.queries().get(i),
                        queries.get(i).matching(),
                        counts.totals().get(i),
                        table.slices(i)))
                .toList();
        List<Warning> warnings = new ArrayList<>(table.warnings());
        if (!unchanged) {
            warnings.add(Warning.CHANGED_MEANWHILE);
        }
        return new TrendAnswer(request, courses, table.slicesLeftOut(), warnings, new Index(version, 0));
    }

    private static TrendAnswer timed(Tuple2<Long, TrendAnswer> timed) {
        TrendAnswer answer = timed.getT2();
        return new TrendAnswer(
                answer.request(),
                answer.courses(),
                answer.slicesLeftOut(),
                answer.warnings(),
                new Index(answer.index().version(), timed.getT1()));
    }
}
