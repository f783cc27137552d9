package org.tongwen.api.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.SearchResult.Highlights;
import org.tongwen.api.search.SearchResult.Hit;
import org.tongwen.api.search.SearchResult.Index;
import org.tongwen.api.search.SearchResult.Matching;
import org.tongwen.api.search.SearchResult.Totals;
import org.tongwen.model.document.Dates;
import org.tongwen.model.document.Place;
import org.tongwen.model.document.Subject;
import org.tongwen.model.script.Script;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers texts and ids as it was told, and remembers what it was asked. */
public final class FakePolicySearch implements PolicySearch {

    private final List<SearchRequest> asked = new ArrayList<>();
    private final Map<String, SearchResult> answers = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, StoredDocument> documents = new HashMap<>();
    private boolean down;
    private String version = "v1";

    /** Returns what was asked, in order. */
    public List<SearchRequest> asked() {
        return asked;
    }

    /** Has documents with these ids, to each of which all others are similar. */
    public FakePolicySearch holding(String... held) {
        ids.addAll(List.of(held));
        return this;
    }

    /** Has this document. */
    public FakePolicySearch holding(StoredDocument document) {
        documents.put(document.id(), document);
        return this;
    }

    /** Finds these documents for a text, by all words. */
    public FakePolicySearch answering(String text, StoredDocument... found) {
        Matching matching = new Matching(
                Match.ALL,
                false,
                new Totals(0, found.length, found.length),
                new DocumentSet(found.length, 0, 0),
                List.of(),
                text,
                List.of(),
                List.of());
        List<Hit> hits = Stream.of(found)
                .map(document -> new Hit(document, null, new Highlights(List.of(), List.of()), List.of()))
                .toList();
        answers.put(
                text, new SearchResult(found.length, matching, List.of(), hits, List.of(), null, new Index("v1", 1)));
        return this;
    }

    /** Returns a document of which nothing but id, title and body is known. */
    public static StoredDocument document(String id, String title, String body) {
        return new StoredDocument(
                id,
                new StoredDocument.Text(title, body, Script.HANS, body.length(), List.of()),
                Dates.UNKNOWN,
                Place.UNKNOWN,
                Subject.UNKNOWN,
                StoredDocument.Named.NONE,
                new StoredDocument.Work(id, 1, true, null),
                new StoredDocument.Origin(null, null, "", List.of()),
                List.of(),
                List.of());
    }

    /** Does not answer when it is asked for a document. */
    public FakePolicySearch down() {
        down = true;
        return this;
    }

    /** Finds documents with these ids for a text. */
    public FakePolicySearch answering(String text, Totals totals, String... ids) {
        List<Hit> hits = Stream.of(ids).map(FakePolicySearch::hit).toList();
        Matching matching = new Matching(
                Match.ALL, false, totals, new DocumentSet(totals.all(), 0, 0), List.of(), text, List.of(), List.of());
        answers.put(
                text, new SearchResult(totals.all(), matching, List.of(), hits, List.of(), null, new Index("v1", 1)));
        return this;
    }

    @Override
    public Mono<SearchResult> search(SearchRequest request) {
        asked.add(request);
        return Mono.just(Objects.requireNonNull(answers.get(request.query().text()), "a text without an answer"));
    }

    /** From now on, the index is of this version. */
    public void inVersion(String later) {
        version = later;
    }

    @Override
    public Mono<String> indexVersion() {
        return Mono.just(version);
    }

    @Override
    public Mono<Walk> walk(SearchRequest request) {
        return search(request)
                .map(found -> new Walk(found.total(), found.matching(), "v1", Flux.fromIterable(found.hits())));
    }

    @Override
    public <T> Mono<T> walk(SearchRequest request, Function<Walk, Mono<T>> answer) {
        return walk(request).flatMap(answer);
    }

    /** Each character is a word. */
    @Override
    public Mono<Map<String, List<String>>> words(Collection<String> texts) {
        return Mono.just(texts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        text -> text,
                        text -> text.codePoints().mapToObj(Character::toString).toList())));
    }

    @Override
    public Mono<StoredDocument> find(String id) {
        if (down) {
            return Mono.error(new SearchUnavailableException("down", new IllegalStateException("down")));
        }
        return Mono.justOrEmpty(documents.get(id))
                .switchIfEmpty(ids.contains(id) ? Mono.just(document(id)) : Mono.empty());
    }

    @Override
    public Mono<CitationLinks> citations(String id, int size) {
        return find(id).map(document -> new CitationLinks(List.of(), 0, List.of()));
    }

    @Override
    public Mono<SimilarDocuments> similar(SimilarRequest request) {
        List<Hit> others = ids.stream()
                .filter(id -> !id.equals(request.id()))
                .sorted()
                .map(FakePolicySearch::hit)
                .toList();
        return find(request.id()).map(found -> new SimilarDocuments(others, "v1", 1));
    }

    /** Returns a hit of which nothing but the id is known. */
    public static Hit hit(String id) {
        return new Hit(document(id), 1.0, new Highlights(List.of(), List.of()), List.of());
    }

    private static StoredDocument document(String id) {
        return document(id, "", "");
    }
}
