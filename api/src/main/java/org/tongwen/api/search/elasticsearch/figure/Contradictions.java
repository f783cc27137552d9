package org.tongwen.api.search.elasticsearch.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongwen.api.search.elasticsearch.Queries;
import org.tongwen.api.search.figure.StatedFigure.Same;
import org.tongwen.api.search.figure.TargetRequest;
import org.tongwen.api.search.figure.TooManyQuestionsException;
import org.tongwen.elasticsearch.contract.Fields;
import reactor.core.publisher.Mono;

/** Tells which figures are of the same subject and period, and differ. */
final class Contradictions {

    /** As many values as a filter of Elasticsearch takes by far, and a list that nobody reads to its end. */
    private static final int MOST = 10_000;

    private final Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch;

    /** Asks by this function. */
    Contradictions(Function<SearchRequest, Mono<SearchResponse<Void>>> elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * Returns which figures are wanted.
     *
     * @return an error of {@link TooManyQuestionsException} if more contradict each other than can be told
     */
    Mono<FigureQueries> among(Query documents, TargetRequest request) {
        FigureQueries figures = new FigureQueries(request.figures(), null);
        return request.contradictory()
                ? count(documents, figures.all())
                        .map(same -> new FigureQueries(
                                request.figures(),
                                same.values().stream()
                                        .filter(one -> one.values() > 1)
                                        .map(Same::question)
                                        .toList()))
                : Mono.just(figures);
    }

    /** Returns how many figures of the documents answer each of the questions, whatever was filtered. */
    Mono<Map<String, Same>> same(Query documents, List<String> questions) {
        return questions.isEmpty()
                ? Mono.just(Map.of())
                : count(documents, Queries.terms(Fields.FIGURE_QUESTION, questions));
    }

    private Mono<Map<String, Same>> count(Query documents, Query figures) {
        QuestionsRequest request = new QuestionsRequest(documents, figures, MOST);
        return elasticsearch
                .apply(request.request())
                .map(QuestionsRequest::read)
                .doOnNext(same -> {
                    if (same.size() > MOST) {
                        throw new TooManyQuestionsException(MOST);
                    }
                });
    }
}
