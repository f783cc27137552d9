package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.api.search.query.ParsedQuery.Part;
import org.tongwen.elasticsearch.contract.Fields;

/** Which of the matching documents come first: words carry meaning, bigrams names, phrases closeness. */
final class RankingQueries {

    private static final float WORDS = 0.5f;
    private static final float BIGRAMS = 1.0f;
    private static final float TITLE_PHRASE = 2.0f;
    private static final float BODY_PHRASE = 0.5f;
    /** A title counts twice as much as the same words in the body; both are scored as one field. */
    private static final String TITLE_WEIGHT = "^2";

    private RankingQueries() {}

    /** Returns {@code matching}, with the scores of the query's text. */
    static Query ranked(Query matching, ParsedQuery query, Scope scope) {
        if (query.parts().isEmpty()) {
            return matching;
        }
        String text = query.parts().stream()
                .map(part -> part.alternatives().getFirst())
                .collect(Collectors.joining(" "));
        List<Query> scores = new ArrayList<>();
        scores.add(together(scope, Fields.TITLE_WORDS, Fields.BODY_WORDS, text, WORDS));
        scores.add(together(scope, Fields.TITLE_BIGRAMS, Fields.BODY_BIGRAMS, text, BIGRAMS));
        query.parts().forEach(part -> scores.addAll(phrases(part, scope)));
        return new BoolQuery.Builder().filter(matching).should(scores).build()._toQuery();
    }

    private static Query together(Scope scope, String title, String body, String text, float boost) {
        return QueryBuilders.combinedFields()
                .fields(MatchQueries.inScope(scope, title + TITLE_WEIGHT, body))
                .query(text)
                .boost(boost)
                .build()
                ._toQuery();
    }

    private static List<Query> phrases(Part part, Scope scope) {
        List<Query> phrases = new ArrayList<>();
        for (String alternative : part.alternatives()) {
            for (String field : MatchQueries.inScope(scope, Fields.TITLE, Fields.BODY)) {
                phrases.add(QueryBuilders.matchPhrase()
                        .field(field)
                        .query(alternative)
                        .boost(field.equals(Fields.TITLE) ? TITLE_PHRASE : BODY_PHRASE)
                        .build()
                        ._toQuery());
            }
        }
        return phrases;
    }
}
