package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.ParsedQuery;
import org.tongwen.api.search.query.ParsedQuery.Part;
import org.tongwen.elasticsearch.contract.Fields;

/** Which documents match a query, by each reading: verbatim in the exact view, or by all or any words. */
final class MatchQueries {

    private final List<String> exactFields;
    private final List<String> wordFields;

    MatchQueries(Scope scope) {
        this.exactFields = inScope(scope, Fields.TITLE, Fields.BODY);
        this.wordFields = inScope(scope, Fields.TITLE_WORDS, Fields.BODY_WORDS);
    }

    /** Returns the query that selects, without scores; {@code AUTO} reads as {@code ALL}. */
    Query matching(ParsedQuery query, Match match) {
        if (query.parts().isEmpty()) {
            return QueryBuilders.matchNone().build()._toQuery();
        }
        List<Query> parts = query.parts().stream()
                .map(part -> anyOf(
                        switch (match) {
                            case EXACT -> verbatim(part);
                            case AUTO, ALL -> verbatimOrWords(part, CombinedFieldsOperator.And);
                            case ANY -> verbatimOrWords(part, CombinedFieldsOperator.Or);
                        }))
                .toList();
        return match == Match.ANY
                ? anyOf(parts)
                : new BoolQuery.Builder().filter(parts).build()._toQuery();
    }

    private List<Query> verbatimOrWords(Part part, CombinedFieldsOperator operator) {
        List<Query> clauses = new ArrayList<>(verbatim(part));
        if (!part.quoted()) {
            for (String alternative : part.alternatives()) {
                clauses.add(QueryBuilders.combinedFields()
                        .fields(wordFields)
                        .query(alternative)
                        .operator(operator)
                        .build()
                        ._toQuery());
            }
        }
        return clauses;
    }

    private List<Query> verbatim(Part part) {
        return part.alternatives().stream()
                .flatMap(alternative -> exactFields.stream().map(field -> phrase(field, alternative)))
                .toList();
    }

    static Query phrase(String field, String text) {
        return QueryBuilders.matchPhrase().field(field).query(text).build()._toQuery();
    }

    static Query anyOf(List<Query> clauses) {
        return new BoolQuery.Builder()
                .should(clauses)
                .minimumShouldMatch("1")
                .build()
                ._toQuery();
    }

    static List<String> inScope(Scope scope, String title, String body) {
        return switch (scope) {
            case ALL -> List.of(title, body);
            case TITLE -> List.of(title);
            case BODY -> List.of(body);
        };
    }
}
