package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.syntax.Node;

/**
 * Which documents match a query by a reading. Each reading is part of the next looser one, as what is excluded is the same in
 * all: what stands in a document verbatim.
 */
final class MatchQueries {

    private final Match reading;
    private final TextQueries texts;
    private final Scope scope;

    private MatchQueries(Match reading, Scope scope) {
        this.reading = reading;
        this.scope = scope;
        this.texts = new TextQueries(scope);
    }

    /** Returns the query that selects, without scores; {@code AUTO} reads as {@code ALL}. */
    static Query matching(Node root, Match reading, Scope scope) {
        return new MatchQueries(reading, scope).query(root);
    }

    private Query query(Node node) {
        return switch (node) {
            case Node.Text text -> text(text);
            case Node.Prefix prefix -> texts.prefix(prefix);
            case Node.Near near -> texts.near(near);
            case Node.Numbered numbered -> NumberQueries.matching(numbered, texts);
            case Node.Attribute attribute -> AttributeQueries.of(attribute);
            case Node.Not not ->
                new BoolQuery.Builder()
                        .mustNot(matching(not.node(), Match.EXACT, scope))
                        .build()
                        ._toQuery();
            case Node.Required required -> query(required.node());
            case Node.All all -> allOf(queries(all.nodes()));
            case Node.Any any -> anyOf(queries(any.nodes()));
            case Node.Sequence sequence ->
                reading == Match.ANY ? anyIn(sequence.nodes()) : allOf(queries(sequence.nodes()));
        };
    }

    private List<Query> queries(List<Node> nodes) {
        return nodes.stream().map(this::query).toList();
    }

    /** What is excluded stays excluded and what is required required; of the others any will do. */
    private Query anyIn(List<Node> nodes) {
        List<Node> fixed = nodes.stream().filter(MatchQueries::isFixed).toList();
        List<Node> free = nodes.stream().filter(node -> !isFixed(node)).toList();
        BoolQuery.Builder query = new BoolQuery.Builder().filter(queries(fixed));
        if (!free.isEmpty() && fixed.stream().noneMatch(Node.Required.class::isInstance)) {
            query.filter(anyOf(queries(free)));
        }
        return query.build()._toQuery();
    }

    private static boolean isFixed(Node node) {
        return node instanceof Node.Not || node instanceof Node.Required;
    }

    private Query text(Node.Text text) {
        return switch (reading) {
            case EXACT -> texts.verbatim(text);
            case AUTO, ALL -> texts.verbatimOrAllWords(text);
            case ANY -> texts.anyWord(text);
        };
    }

    static Query both(Query one, Query other) {
        return allOf(List.of(one, other));
    }

    static Query allOf(List<Query> clauses) {
        return new BoolQuery.Builder().filter(clauses).build()._toQuery();
    }

    static Query anyOf(List<Query> clauses) {
        return clauses.isEmpty()
                ? QueryBuilders.matchNone().build()._toQuery()
                : new BoolQuery.Builder()
                        .should(clauses)
                        .minimumShouldMatch("1")
                        .build()
                        ._toQuery();
    }
}
