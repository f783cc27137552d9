package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.tongwen.api.search.Reason.Kind;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.elasticsearch.contract.Fields;

/** The documents of a document number: first the one that bears it, then those that name it. */
final class NumberQueries {

    /** More than any text scores. */
    private static final float BEARER = 1000;

    private static final float CITING = 100;

    private NumberQueries() {}

    static Query matching(Node.Numbered numbered, TextQueries texts) {
        String folded = numbered.number().folded();
        return MatchQueries.anyOf(List.of(
                term(Fields.DOCUMENT_NUMBER_FOLDED, folded, BEARER),
                term(Fields.CITATIONS_FOLDED, folded, CITING),
                verbatim(numbered, texts)));
    }

    static List<Clause> scores(Node.Numbered numbered) {
        String folded = numbered.number().folded();
        return List.of(
                Clause.of(Kind.BEARS_NUMBER, numbered.typed(), term(Fields.DOCUMENT_NUMBER_FOLDED, folded, BEARER)),
                Clause.of(Kind.CITES_NUMBER, numbered.typed(), term(Fields.CITATIONS_FOLDED, folded, CITING)));
    }

    /** Any brackets: to the exact view all of them are gaps. */
    private static Query verbatim(Node.Numbered numbered, TextQueries texts) {
        return texts.verbatim(new Node.Text(List.of(numbered.number().text()), true, Target.ANYWHERE));
    }

    private static Query term(String field, String value, float score) {
        return Queries.constant(Queries.term(field, value), score);
    }
}
