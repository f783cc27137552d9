package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Reason;
import org.tongwen.api.search.Reason.Kind;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Tells for each hit what its score is made of. Elasticsearch names for a document those clauses that hold, with the score of each;
 * clauses that score nothing are added for each name and word, which tell what stands there.
 */
final class Explanation {

    private static final float NOTHING = 0;

    /** Explains nothing, where nobody asked. */
    static final Explanation NONE = new Explanation(List.of(), Map.of());

    private final List<Clause> clauses;
    private final Map<String, List<String>> words;

    private Explanation(List<Clause> clauses, Map<String, List<String>> words) {
        this.clauses = clauses;
        this.words = words;
    }

    /** Returns the explanation of the hits of a reading. */
    static Explanation of(Question question, Match reading) {
        if (!question.request().shown().why()) {
            return NONE;
        }
        List<Clause> clauses = new ArrayList<>(question.clauses(reading));
        if (reading == Match.ALL) {
            clauses.addAll(question.allWords());
        }
        return new Explanation(clauses, question.words());
    }

    /** Returns the matching documents with the same scores as without names. */
    Query named(Query matching) {
        BoolQuery.Builder query = new BoolQuery.Builder().filter(matching);
        for (int i = 0; i < clauses.size(); i++) {
            query.should(new BoolQuery.Builder()
                    .should(clauses.get(i).query())
                    .queryName(Integer.toString(i))
                    .build()
                    ._toQuery());
        }
        probes().forEach((name, probe) -> query.should(QueryBuilders.constantScore()
                .filter(probe)
                .boost(NOTHING)
                .queryName(name)
                .build()
                ._toQuery()));
        return query.build()._toQuery();
    }

    /**
     * Returns the reasons for one document, the weightiest first.
     *
     * @param matched the names that hold, with their scores
     */
    List<Reason> reasons(Map<String, Double> matched) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            Double score = matched.get(Integer.toString(i));
            if (score != null) {
                Clause clause = clauses.get(i);
                reasons.add(new Reason(clause.kind(), clause.text(), found(clause, matched), score));
            }
        }
        return reasons.stream()
                .filter(reason -> reason.kind() != Kind.ALL_WORDS || !isVerbatim(reason.text(), reasons))
                .sorted((one, other) -> Double.compare(other.score(), one.score()))
                .toList();
    }

    private static boolean isVerbatim(String text, List<Reason> reasons) {
        return reasons.stream()
                .anyMatch(reason ->
                        reason.kind() == Kind.VERBATIM && reason.text().equals(text));
    }

    private Map<String, Query> probes() {
        Map<String, Query> probes = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            for (String field : fields(clause.kind())) {
                clause.names().forEach(name -> probes.put(key(field, name), TextQueries.phrase(field, name)));
                wordsOf(clause).forEach(word -> probes.put(key(field, word), Queries.term(field, word)));
            }
        }
        return probes;
    }

    private List<String> found(Clause clause, Map<String, Double> matched) {
        return Stream.concat(clause.names().stream(), wordsOf(clause).stream())
                .filter(name -> fields(clause.kind()).stream().anyMatch(field -> matched.containsKey(key(field, name))))
                .toList();
    }

    /** Returns the words that a clause without names looks for: those of its text, or of the whole query. */
    private List<String> wordsOf(Clause clause) {
        if (!clause.names().isEmpty()) {
            return List.of();
        }
        List<String> all =
                words.values().stream().flatMap(List::stream).distinct().toList();
        return words.getOrDefault(clause.text(), all);
    }

    /** Returns where the names or words of a clause are probed for. */
    private static List<String> fields(Kind kind) {
        return switch (kind) {
            case VERBATIM -> List.of(Fields.TITLE, Fields.BODY);
            case IN_TITLE -> List.of(Fields.TITLE);
            case IN_BODY -> List.of(Fields.BODY);
            case IN_BODY_AS_WORDS -> List.of(Fields.BODY_WORDS);
            case IN_OPENING -> List.of(Fields.BODY_OPENING);
            case IN_LEAD -> List.of(Fields.BODY_LEAD);
            case TITLE_WORDS -> List.of(Fields.TITLE_WORDS);
            case ALL_WORDS, WORDS -> List.of(Fields.TITLE_WORDS, Fields.BODY_WORDS);
            case BEARS_NUMBER, CITES_NUMBER, NEAR, PREFIX, CHARACTERS, BIGRAMS -> List.of();
        };
    }

    private static String key(String field, String name) {
        return field + ":" + name;
    }
}
