package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.api.search.query.syntax.Nodes;
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
    static Query ranked(Query matching, Node root, Scope scope) {
        List<Query> scores = new ArrayList<>();
        TextQueries texts = new TextQueries(scope);
        for (Node leaf : Nodes.wanted(root)) {
            switch (leaf) {
                case Node.Text text -> scores.addAll(phrases(text, texts));
                case Node.Numbered numbered -> scores.addAll(NumberQueries.scores(numbered));
                case Node.Near near -> scores.add(texts.near(near));
                default -> {}
            }
        }
        String all = Nodes.texts(root).stream().map(Node.Text::typed).collect(Collectors.joining(" "));
        if (!all.isEmpty()) {
            scores.add(together(texts, Fields.TITLE_WORDS, Fields.BODY_WORDS, all, WORDS));
            scores.add(together(texts, Fields.TITLE_BIGRAMS, Fields.BODY_BIGRAMS, all, BIGRAMS));
        }
        return new BoolQuery.Builder().filter(matching).should(scores).build()._toQuery();
    }

    private static Query together(TextQueries texts, String title, String body, String text, float boost) {
        return QueryBuilders.combinedFields()
                .fields(texts.fields(Target.ANYWHERE, title + TITLE_WEIGHT, body))
                .query(text)
                .boost(boost)
                .build()
                ._toQuery();
    }

    private static List<Query> phrases(Node.Text text, TextQueries texts) {
        List<Query> phrases = new ArrayList<>();
        for (String alternative : text.alternatives()) {
            for (String field : texts.exactFields(text.target())) {
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
