package org.tongwen.api.search.elasticsearch;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongwen.api.search.CitationLinks;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Sample;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SearchResult.Hint;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SimilarDocuments;
import org.tongwen.api.search.SimilarRequest;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.Walk;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import reactor.core.publisher.Mono;

/** Answers questions by asking Elasticsearch. */
public final class ElasticsearchPolicySearch implements PolicySearch {

    /** Documents become visible once a second; asking more often would tell nothing new. */
    private static final Duration VERSION_LASTS = Duration.ofSeconds(1);

    private final Asking elasticsearch;
    private final QueryParser parser;
    private final Function<String, List<String>> meant;
    private final Counting documents;
    private final Counting works;
    private final Walking walking;
    private final Sampling sampling;
    private final OpenVocabularies vocabularies;
    private final Mono<String> indexVersion;

    private ElasticsearchPolicySearch(
            TongwenElasticsearch elasticsearch, QueryParser parser, Function<String, List<String>> meant) {
        this.elasticsearch = new Asking(elasticsearch.reader());
        this.parser = parser;
        this.meant = meant;
        this.documents = new DocumentCounting(this.elasticsearch);
        this.works = new WorkCounting(this.elasticsearch, documents);
        this.walking = new Walking(this.elasticsearch);
        this.sampling = new Sampling(this.elasticsearch);
        this.indexVersion = Mono.fromFuture(() -> elasticsearch.index().version())
                .cache(version -> VERSION_LASTS, error -> Duration.ZERO, () -> Duration.ZERO);
        this.vocabularies = new OpenVocabularies(this.elasticsearch, indexVersion);
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
        return read(request)
                .flatMap(question ->
                        Mono.zip(vocabularies.check(request.filters()), answer(question), (checked, answer) -> answer))
                .transform(Failures::translated);
    }

    @Override
    public Mono<String> indexVersion() {
        return indexVersion.transform(Failures::translated);
    }

    @Override
    public Mono<Walk> walk(SearchRequest request) {
        return indexVersion
                .flatMap(version -> counted(request).flatMap(counted -> walking.walk(counted, version)))
                .transform(Failures::translated);
    }

    @Override
    public <T> Mono<T> walk(SearchRequest request, Function<Walk, Mono<T>> answer) {
        return indexVersion
                .flatMap(version -> counted(request).flatMap(counted -> walking.walk(counted, version, answer)))
                .transform(Failures::translated);
    }

    @Override
    public Mono<Map<String, List<String>>> words(Collection<String> texts) {
        return elasticsearch.words(texts, Integer.MAX_VALUE).transform(Failures::translated);
    }

    private Mono<Answer> counted(SearchRequest request) {
        return read(request)
                .flatMap(question -> Mono.zip(
                        vocabularies.check(request.filters()),
                        counting(question).readings(question),
                        (checked, readings) -> new Answer(question, readings)));
    }

    @Override
    public Mono<StoredDocument> find(String id) {
        return elasticsearch
                .search(SearchRequests.document(id))
                .flatMap(response ->
                        Mono.justOrEmpty(response.hits().hits().stream().findFirst()))
                .map(SearchResponses::document)
                .transform(Failures::translated);
    }

    @Override
    public Mono<CitationLinks> citations(String id, int size) {
        return find(id).flatMap(document -> Mono.zip(
                        elasticsearch.search(CitationRequests.cited(document)),
                        elasticsearch.search(CitationRequests.citing(document, size)))
                .map(found -> new CitationLinks(
                        CitationRequests.matched(document, SearchResponses.documents(found.getT1())),
                        SearchResponses.total(found.getT2()),
                        SearchResponses.documents(found.getT2())))
                .transform(Failures::translated));
    }

    @Override
    public Mono<SimilarDocuments> similar(SimilarRequest request) {
        return elasticsearch
                .search(SimilarRequests.subject(request.id()))
                .flatMap(response ->
                        Mono.justOrEmpty(response.hits().hits().stream().findFirst()))
                .flatMap(subject ->
                        Mono.zip(elasticsearch.search(SimilarRequests.similar(subject, request)), indexVersion))
                .map(found -> new SimilarDocuments(
                        SearchResponses.hits(found.getT1().hits().hits(), Explanation.NONE),
                        found.getT2(),
                        found.getT1().took()))
                .transform(Failures::translated);
    }

    private Mono<Question> read(SearchRequest request) {
        return Mono.fromCallable(() -> new Question(request, parser.parse(request.query())))
                .flatMap(question -> request.shown().why()
                        ? elasticsearch.firstWords(question.query().texts()).map(question::withWords)
                        : Mono.just(question))
                .flatMap(this::drawn);
    }

    /** A sample is drawn of what the whole question finds, and is all that there is from then on. */
    private Mono<Question> drawn(Question question) {
        Sample sample = question.request().sample();
        return sample == null
                ? Mono.just(question)
                : documents
                        .readings(question)
                        .flatMap(readings -> sampling.draw(question, new Answer(question, readings).used(), sample))
                        .map(segment -> segment.map(question::within).orElse(question));
    }

    private Counting counting(Question question) {
        return switch (question.request().countBy()) {
            case DOCUMENT -> documents;
            case WORK -> works;
        };
    }

    private Mono<SearchResult> answer(Question question) {
        Counting counting = counting(question);
        Mono<Listing> first = counting.list(question, question.firstReading());
        return Mono.zip(counting.readings(question), first, indexVersion).flatMap(found -> {
            Answer answer = new Answer(question, found.getT1());
            Mono<Listing> page = answer.used() == question.firstReading()
                    ? Mono.just(found.getT2())
                    : counting.list(question, answer.used());
            return page.flatMap(listing -> Mono.zip(
                    partial(answer, listing),
                    answer.needsHints() ? hints(question) : Mono.just(List.<Hint>of()),
                    (partial, hints) -> result(answer, listing, partial, hints, found.getT3())));
        });
    }

    private Mono<List<Hit>> partial(Answer answer, Listing page) {
        int room = answer.roomForPartial(page);
        return room == 0
                ? Mono.just(List.of())
                : elasticsearch
                        .search(SearchRequests.partial(answer.question(), room))
                        .map(response -> SearchResponses.hits(
                                response.hits().hits(), Explanation.of(answer.question(), Match.ANY)));
    }

    private Mono<List<Hint>> hints(Question question) {
        HintsRequest hints = new HintsRequest(question, meant);
        return hints.isEmpty()
                ? Mono.just(List.of())
                : elasticsearch.count(hints.request()).map(hints::hints);
    }

    private static SearchResult result(
            Answer answer, Listing page, List<Hit> partial, List<Hint> hints, String indexVersion) {
        return new SearchResult(
                page.total(),
                answer.matching(hints),
                page.facets(),
                page.hits(),
                partial,
                page.nextCursor(),
                new Index(indexVersion, page.tookMillis()));
    }
}
