package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.elasticsearch.Asking;
import org.tongwen.api.search.elasticsearch.EarliestDocuments;
import org.tongwen.api.search.elasticsearch.Failures;
import org.tongwen.api.search.elasticsearch.IndexState;
import org.tongwen.api.search.elasticsearch.ListedDocuments;
import org.tongwen.api.search.elasticsearch.OneOfEachWork;
import org.tongwen.api.search.elasticsearch.QueryReader;
import org.tongwen.api.search.elasticsearch.QueryReader.ReadQuery;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.TargetRequest;
import org.tongwen.api.search.figure.Targets;
import org.tongwen.api.search.figure.TargetsAnswer;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists figures by asking Elasticsearch: they are parts of the documents, which are walked as if they stood alone. */
public final class ElasticsearchTargets implements Targets {

    private static final int PAGE = 500;

    private final Asking elasticsearch;
    private final QueryReader reader;
    private final OneOfEachWork works;
    private final Contradictions contradictions;
    private final Mono<String> version;

    private ElasticsearchTargets(TongwenElasticsearch elasticsearch, QueryParser parser) {
        this.elasticsearch = new Asking(elasticsearch.reader());
        this.reader = QueryReader.of(elasticsearch, parser);
        this.works = new OneOfEachWork(new EarliestDocuments(this.elasticsearch));
        this.contradictions = new Contradictions(this.elasticsearch::count);
        this.version = Mono.fromFuture(() -> elasticsearch.index().version());
    }

    /** Returns figures from the index of this Elasticsearch. */
    public static ElasticsearchTargets of(TongwenElasticsearch elasticsearch, QueryParser parser) {
        return new ElasticsearchTargets(elasticsearch, parser);
    }

    @Override
    public Mono<TargetsAnswer> page(TargetRequest request) {
        Map<String, FieldValue> after =
                request.cursor() == null ? Map.of() : FigureCursor.read(request.order(), request.cursor());
        return version.zipWhen(
                        before -> asked(request, IndexState.PRESENT).flatMap(asked -> page(request, asked, after)))
                .elapsed()
                .map(timed -> timed.getT2()
                        .getT2()
                        .answer(request, new Index(timed.getT2().getT1(), timed.getT1())))
                .transform(Failures::translated);
    }

    @Override
    public <T> Mono<T> all(TargetRequest request, Function<All, Mono<T>> answer) {
        return version.flatMap(before -> Mono.usingWhen(
                        elasticsearch.openPointInTime(),
                        state -> asked(request, state)
                                .flatMap(asked -> walked(asked, Map.of())
                                        .map(first -> new All(
                                                asked.query.matching(),
                                                asked.query.total(),
                                                first.total(),
                                                before,
                                                walk(asked, first))))
                                .flatMap(answer),
                        elasticsearch::closePointInTime))
                .transform(Failures::translated);
    }

    /** What is asked, as it was read. */
    private record Asked(ReadQuery query, FiguresRequest figures) {}

    /** A page that came back. */
    private record Page(ReadQuery query, FiguresRequest.Found found, List<StatedFigure> figures) {

        TargetsAnswer answer(TargetRequest request, Index index) {
            boolean more = request.size() > 0 && found.places().size() == request.size();
            return new TargetsAnswer(
                    query.matching(),
                    query.total(),
                    found.total(),
                    found.documents(),
                    found.facets(),
                    figures,
                    more ? FigureCursor.write(request.order(), found.places().getLast()) : null,
                    index);
        }
    }

    private Mono<Asked> asked(TargetRequest request, IndexState state) {
        return reader.read(List.of(request.set().query()), request.set().filters(), request.countBy())
                .map(List::getFirst)
                .flatMap(query -> documents(query, request)
                        .flatMap(documents -> contradictions
                                .among(documents, request)
                                .map(figures -> new Asked(
                                        query, new FiguresRequest(documents, figures, request.order(), state)))));
    }

    private Mono<Query> documents(ReadQuery query, TargetRequest request) {
        Query documents = query.within(request.set().filters());
        return request.countBy() == CountBy.WORK ? works.of(documents) : Mono.just(documents);
    }

    private Mono<Page> page(TargetRequest request, Asked asked, Map<String, FieldValue> after) {
        return found(asked.figures, asked.figures.page(request.size(), after, after.isEmpty()))
                .flatMap(found -> figures(asked, found).map(figures -> new Page(asked.query, found, figures)));
    }

    private Flux<StatedFigure> walk(Asked asked, FiguresRequest.Found first) {
        return Mono.just(first)
                .expand(found -> found.places().size() < PAGE
                        ? Mono.empty()
                        : walked(asked, found.places().getLast()))
                .concatMap(found -> figures(asked, found), 1)
                .concatMapIterable(page -> page, 1)
                .onErrorMap(Failures::translate);
    }

    /** Nobody reads the facets of a file. */
    private Mono<FiguresRequest.Found> walked(Asked asked, Map<String, FieldValue> after) {
        return found(asked.figures, asked.figures.page(PAGE, after, false));
    }

    private Mono<FiguresRequest.Found> found(FiguresRequest figures, SearchRequest request) {
        return elasticsearch.count(request).map(figures::read);
    }

    private Mono<List<StatedFigure>> figures(Asked asked, FiguresRequest.Found found) {
        List<String> keys = found.places().stream().map(FigureOrder::key).toList();
        if (keys.isEmpty()) {
            return Mono.just(List.of());
        }
        return stating(keys, asked.figures.state())
                .flatMap(stating -> contradictions
                        .same(
                                asked.figures.documents(),
                                keys.stream()
                                        .flatMap(key -> stating.question(key).stream())
                                        .toList())
                        .map(same -> keys.stream()
                                .map(key -> stating.find(key, same))
                                .flatMap(Optional::stream)
                                .toList()));
    }

    private Mono<FigureDocuments> stating(List<String> keys, IndexState state) {
        List<String> ids =
                keys.stream().map(FigureDocuments::document).distinct().toList();
        return elasticsearch
                .search(ListedDocuments.withFigures(ids, state))
                .map(response -> new FigureDocuments(response.hits().hits().stream()
                        .map(Hit::source)
                        .map(Objects::requireNonNull)
                        .toList()));
    }
}
