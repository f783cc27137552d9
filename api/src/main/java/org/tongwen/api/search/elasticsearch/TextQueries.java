package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.Units;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.model.script.ScriptFolding;

/** Which documents have a piece of text: verbatim in the exact view, or by its words, wherever they stand. */
final class TextQueries {

    private final Scope scope;

    TextQueries(Scope scope) {
        this.scope = scope;
    }

    /** Every document that has it as it was typed; white space does not count, punctuation does. */
    Query verbatim(Node.Text text) {
        return inEachField(text.target(), field -> phrase(field, text.typed()));
    }

    /** Every document that has it or an alternative verbatim. */
    Query verbatimInAnyForm(Node.Text text) {
        return MatchQueries.anyOf(phrases(text).toList());
    }

    /**
     * Every document that has it or an alternative verbatim, or all words of one. Of a short one the words say too little, and so
     * do those of its long form: 工信部 is not meant wherever 工业, 信息化 and 部 stand.
     */
    Query verbatimOrAllWords(Node.Text text) {
        return MatchQueries.anyOf(Stream.concat(phrases(text), words(text, CombinedFieldsOperator.And))
                .toList());
    }

    /** Every document that has all words of it or of an alternative. */
    Query allWords(Node.Text text) {
        return MatchQueries.anyOf(words(text, CombinedFieldsOperator.And).toList());
    }

    /** Every document that has one of its words. */
    Query anyWord(Node.Text text) {
        return MatchQueries.anyOf(Stream.concat(phrases(text), words(text, CombinedFieldsOperator.Or))
                .toList());
    }

    Query prefix(Node.Prefix prefix) {
        String folded = ScriptFolding.standard().fold(prefix.start());
        return inEachField(
                prefix.target(),
                field -> QueryBuilders.prefix()
                        .field(field)
                        .value(folded)
                        .build()
                        ._toQuery());
    }

    Query near(Node.Near near) {
        List<Intervals> sides = List.of(interval(near.left()), interval(near.right()));
        return inEachField(
                target(near),
                field -> QueryBuilders.intervals()
                        .field(field)
                        .allOf(all -> all.intervals(sides).ordered(false).maxGaps(near.distance()))
                        .build()
                        ._toQuery());
    }

    /** Returns the fields of the exact view in which a piece of text is looked for. */
    List<String> exactFields(Target target) {
        return fields(target, Fields.TITLE, Fields.BODY);
    }

    /** Returns those of title and body in which a piece of text is looked for. */
    List<String> fields(Target target, String title, String body) {
        Scope narrowed = switch (target) {
            case ANYWHERE -> scope;
            case TITLE -> Scope.TITLE;
            case BODY -> Scope.BODY;
        };
        return switch (narrowed) {
            case ALL -> List.of(title, body);
            case TITLE -> List.of(title);
            case BODY -> List.of(body);
        };
    }

    static Query phrase(String field, String text) {
        return QueryBuilders.matchPhrase().field(field).query(text).build()._toQuery();
    }

    private Stream<Query> phrases(Node.Text text) {
        return text.alternatives().stream()
                .flatMap(alternative -> exactFields(text.target()).stream().map(field -> phrase(field, alternative)));
    }

    private Stream<Query> words(Node.Text text, CombinedFieldsOperator operator) {
        boolean all = operator == CombinedFieldsOperator.And;
        if (text.quoted() || (all && !Units.hasWords(text.typed()))) {
            return Stream.empty();
        }
        return text.alternatives().stream()
                .filter(alternative -> !all || Units.hasWords(alternative))
                .map(alternative -> QueryBuilders.combinedFields()
                        .fields(fields(text.target(), Fields.TITLE_WORDS, Fields.BODY_WORDS))
                        .query(alternative)
                        .operator(operator)
                        .build()
                        ._toQuery());
    }

    private Query inEachField(Target target, Function<String, Query> query) {
        return MatchQueries.anyOf(exactFields(target).stream().map(query).toList());
    }

    private static Target target(Node.Near near) {
        return near.left() instanceof Node.Text text ? text.target() : Target.ANYWHERE;
    }

    private static Intervals interval(Node side) {
        List<Intervals> alternatives = ((Node.Text) side)
                .alternatives().stream()
                        .map(alternative -> Intervals.of(interval -> interval.match(
                                match -> match.query(alternative).ordered(true).maxGaps(0))))
                        .toList();
        return Intervals.of(interval -> interval.anyOf(any -> any.intervals(alternatives)));
    }
}
