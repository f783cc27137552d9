package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.Reason.Kind;
import org.tongwen.api.search.SearchRequest;
import org.tongwen.api.search.Segment;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Written;

/**
 * A request with its query as it was read.
 *
 * @param words the words of each text of the query, if somebody wants to know why; else empty
 */
record Question(SearchRequest request, ParsedQuery query, Map<String, List<String>> words) {

    private static final int SENTENCE = 12;

    Question {
        words = Map.copyOf(words);
    }

    Question(SearchRequest request, ParsedQuery query) {
        this(request, query, Map.of());
    }

    Question withWords(Map<String, List<String>> found) {
        return new Question(request, query, found);
    }

    /** Returns the same question about a stretch of the ring. */
    Question within(Segment segment) {
        return new Question(request.withFilters(request.filters().within(segment)), query, words);
    }

    /** Returns whether all documents are asked for. */
    boolean isBlank() {
        return request.query().text().isBlank();
    }

    /** Returns the reading to try first: a question in plain language is answered by any document about it. */
    Match firstReading() {
        Match match = request.query().match();
        if (match != Match.AUTO) {
            return match;
        }
        return query.question() ? Match.ANY : Match.ALL;
    }

    /** Returns whether it is a whole sentence, which hardly any document has in its words. */
    boolean isSentence() {
        return query.texts().stream()
                .anyMatch(text -> !text.quoted() && text.typed().length() >= SENTENCE);
    }

    /** Returns the reading that hints are to fulfil: they are about what has all of a query. */
    Match hintReading() {
        return request.query().match() == Match.EXACT ? Match.EXACT : Match.ALL;
    }

    /** Returns whether a reading is looser than what was asked. */
    boolean isRelaxed(Match used) {
        return request.query().match() == Match.AUTO && used == Match.ANY;
    }

    /** Returns whether the first reading may be given up for any word. */
    boolean mayRelax() {
        return request.query().match() == Match.AUTO && query.mayRelax();
    }

    /** Returns the documents that match by a reading, unfiltered and without scores. */
    Query matching(Match reading) {
        if (isBlank()) {
            return FilterQueries.present();
        }
        return query.root()
                .map(root -> matching(root, reading))
                .orElseGet(() -> QueryBuilders.matchNone().build()._toQuery());
    }

    /** Returns the documents that match another query in the same scope. */
    Query matching(Node root, Match reading) {
        return new BoolQuery.Builder()
                .filter(FilterQueries.present(), MatchQueries.matching(root, reading, scope()))
                .build()
                ._toQuery();
    }

    /** Returns the documents that match by a reading, scored. */
    Query ranked(Match reading) {
        List<Query> scores = clauses(reading).stream().map(Clause::query).toList();
        return new BoolQuery.Builder()
                .filter(matching(reading))
                .should(scores)
                .build()
                ._toQuery();
    }

    /** Returns what the scores of a reading's documents are the sum of. */
    List<Clause> clauses(Match reading) {
        return query.root()
                .map(root -> RankingQueries.clauses(root, reading, scope()))
                .orElse(List.of());
    }

    /** Returns clauses that score nothing, and hold for documents with all words of a text. */
    List<Clause> allWords() {
        TextQueries texts = new TextQueries(scope());
        return query.texts().stream()
                .map(text ->
                        new Clause(Kind.ALL_WORDS, text.typed(), List.of(), Queries.constant(texts.allWords(text), 0)))
                .toList();
    }

    /** Returns the query as it was read, with what stands side by side joined by the reading that was used. */
    String readAs(Match used) {
        return query.root()
                .map(root -> Written.of(root, used == Match.ANY ? "OR" : "AND"))
                .orElse("");
    }

    private Scope scope() {
        return request.query().scope();
    }
}
