package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.api.search.query.syntax.Nodes;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Which of the matching documents come first. The weights are round numbers on a plateau of what was measured; the table is in
 * {@code docs/relevance.md}.
 */
final class RankingQueries {

    /** Documents with a part verbatim stand above those that merely have its words: more than a text's other scores. */
    private static final float VERBATIM = 50;

    /** To stand in the title is a fact about a document's subject, however often and however long the title. */
    private static final float IN_TITLE = 50;

    private static final float BODY_PHRASE = 1;

    /** Words that stand as they were typed, and not across the borders of others. */
    private static final float BODY_WORD_PHRASE = 0.1f;

    /** What a document says first is what it is about. */
    private static final float BEGINNING_PHRASE = 0.2f;

    private static final float CHARACTERS = 0.5f;
    private static final float TITLE_WORDS = 0.25f;

    /** Where any word is enough, there are no phrases to go by: words carry meaning, bigrams names. */
    private static final float ANY_WORDS = 0.5f;

    private static final float ANY_BIGRAMS = 1;

    /** A title counts twice as much as the same in the body; both are scored as one field. */
    private static final String TITLE_WEIGHT = "^2";

    /** Of longer texts the single characters say nothing that their phrases and words do not, and cost the most. */
    private static final int LONGEST_FOR_CHARACTERS = 50;

    private final TextQueries texts;
    private final List<Query> scores = new ArrayList<>();

    private RankingQueries(Scope scope) {
        this.texts = new TextQueries(scope);
    }

    /** Returns {@code matching}, with the scores of the query's text. */
    static Query ranked(Query matching, Node root, Match reading, Scope scope) {
        RankingQueries ranking = new RankingQueries(scope);
        ranking.scoreParts(root);
        String all = Nodes.texts(root).stream().map(Node.Text::typed).collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            if (reading == Match.ANY) {
                ranking.scoreAnyWord(all);
            } else {
                ranking.scoreAsWhole(all);
            }
        }
        return new BoolQuery.Builder()
                .filter(matching)
                .should(ranking.scores)
                .build()
                ._toQuery();
    }

    private void scoreParts(Node root) {
        for (Node leaf : Nodes.wanted(root)) {
            switch (leaf) {
                case Node.Text text -> scoreVerbatim(text);
                case Node.Numbered numbered -> scores.addAll(NumberQueries.scores(numbered));
                case Node.Near near -> scores.add(constant(texts.near(near), VERBATIM));
                case Node.Prefix prefix -> scores.add(constant(texts.prefix(prefix), VERBATIM));
                default -> {}
            }
        }
    }

    private void scoreVerbatim(Node.Text text) {
        scores.add(constant(texts.verbatimInAnyForm(text), VERBATIM));
        List<String> fields = texts.exactFields(text.target());
        if (fields.contains(Fields.TITLE)) {
            scores.add(constant(best(text, Fields.TITLE, 1), IN_TITLE));
        }
        if (fields.contains(Fields.BODY)) {
            scores.add(best(text, Fields.BODY, BODY_PHRASE));
            scores.add(best(text, Fields.BODY_WORDS, BODY_WORD_PHRASE));
            scores.add(best(text, Fields.BODY_OPENING, BEGINNING_PHRASE));
            scores.add(best(text, Fields.BODY_LEAD, BEGINNING_PHRASE));
        }
    }

    /** The best of the alternatives, so that a document gains nothing by saying the same in two ways. */
    private static Query best(Node.Text text, String field, float boost) {
        List<Query> phrases = text.alternatives().stream()
                .map(alternative -> TextQueries.phrase(field, alternative))
                .toList();
        return QueryBuilders.disMax().queries(phrases).boost(boost).build()._toQuery();
    }

    private void scoreAsWhole(String text) {
        if (text.length() <= LONGEST_FOR_CHARACTERS) {
            scores.add(together(Fields.TITLE, Fields.BODY, text, CHARACTERS));
        }
        if (texts.exactFields(Target.ANYWHERE).contains(Fields.TITLE)) {
            scores.add(QueryBuilders.match()
                    .field(Fields.TITLE_WORDS)
                    .query(text)
                    .boost(TITLE_WORDS)
                    .build()
                    ._toQuery());
        }
    }

    private void scoreAnyWord(String text) {
        scores.add(together(Fields.TITLE_WORDS, Fields.BODY_WORDS, text, ANY_WORDS));
        scores.add(together(Fields.TITLE_BIGRAMS, Fields.BODY_BIGRAMS, text, ANY_BIGRAMS));
    }

    private Query together(String title, String body, String text, float boost) {
        return QueryBuilders.combinedFields()
                .fields(texts.fields(Target.ANYWHERE, title + TITLE_WEIGHT, body))
                .query(text)
                .boost(boost)
                .build()
                ._toQuery();
    }

    private static Query constant(Query filter, float score) {
        return QueryBuilders.constantScore().filter(filter).boost(score).build()._toQuery();
    }
}
