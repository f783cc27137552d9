package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.Reason.Kind;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.api.search.query.syntax.Nodes;
import org.tongwen.api.search.query.syntax.Written;
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

    /** Of so many parts it matters which ones a document has, and no longer how often it says each. */
    private static final int MOST_PARTS_WEIGHED = 30;

    private final TextQueries texts;
    private final List<Clause> clauses = new ArrayList<>();

    private RankingQueries(Scope scope) {
        this.texts = new TextQueries(scope);
    }

    /** Returns what the scores of matching documents are the sum of. */
    static List<Clause> clauses(Node root, Match reading, Scope scope) {
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
        return List.copyOf(ranking.clauses);
    }

    private void scoreParts(Node root) {
        List<Node> leaves = Nodes.wanted(root);
        for (Node leaf : leaves) {
            switch (leaf) {
                case Node.Text text -> {
                    scoreVerbatim(text);
                    if (leaves.size() <= MOST_PARTS_WEIGHED) {
                        scoreInBody(text);
                    }
                }
                case Node.Numbered numbered -> clauses.addAll(NumberQueries.scores(numbered));
                case Node.Near near ->
                    clauses.add(
                            Clause.of(Kind.NEAR, Written.of(near, ""), Queries.constant(texts.near(near), VERBATIM)));
                case Node.Prefix prefix ->
                    clauses.add(Clause.of(
                            Kind.PREFIX, prefix.start() + "*", Queries.constant(texts.prefix(prefix), VERBATIM)));
                default -> {}
            }
        }
    }

    private void scoreVerbatim(Node.Text text) {
        add(Kind.VERBATIM, text, Queries.constant(texts.verbatimInAnyForm(text), VERBATIM));
        if (texts.exactFields(text.target()).contains(Fields.TITLE)) {
            add(Kind.IN_TITLE, text, Queries.constant(best(text, Fields.TITLE, 1), IN_TITLE));
        }
    }

    private void scoreInBody(Node.Text text) {
        if (texts.exactFields(text.target()).contains(Fields.BODY)) {
            add(Kind.IN_BODY, text, best(text, Fields.BODY, BODY_PHRASE));
            add(Kind.IN_BODY_AS_WORDS, text, best(text, Fields.BODY_WORDS, BODY_WORD_PHRASE));
            add(Kind.IN_OPENING, text, best(text, Fields.BODY_OPENING, BEGINNING_PHRASE));
            add(Kind.IN_LEAD, text, best(text, Fields.BODY_LEAD, BEGINNING_PHRASE));
        }
    }

    private void add(Kind kind, Node.Text text, Query query) {
        clauses.add(new Clause(kind, text.typed(), text.alternatives(), query));
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
            add(Kind.CHARACTERS, text, together(Fields.TITLE, Fields.BODY, text, CHARACTERS));
        }
        if (texts.exactFields(Target.ANYWHERE).contains(Fields.TITLE)) {
            add(
                    Kind.TITLE_WORDS,
                    text,
                    QueryBuilders.match()
                            .field(Fields.TITLE_WORDS)
                            .query(text)
                            .boost(TITLE_WORDS)
                            .build()
                            ._toQuery());
        }
    }

    private void scoreAnyWord(String text) {
        add(Kind.WORDS, text, together(Fields.TITLE_WORDS, Fields.BODY_WORDS, text, ANY_WORDS));
        add(Kind.BIGRAMS, text, together(Fields.TITLE_BIGRAMS, Fields.BODY_BIGRAMS, text, ANY_BIGRAMS));
    }

    /** Words have no other names: what stands of them in a document is told word by word. */
    private void add(Kind kind, String text, Query query) {
        clauses.add(new Clause(kind, text, List.of(), query));
    }

    private Query together(String title, String body, String text, float boost) {
        return QueryBuilders.combinedFields()
                .fields(texts.fields(Target.ANYWHERE, title + TITLE_WEIGHT, body))
                .query(text)
                .boost(boost)
                .build()
                ._toQuery();
    }
}
