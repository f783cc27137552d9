package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.SearchResult.Expansion;
import org.tongwen.api.search.query.expansion.Rewritten;

/**
 * Something that is looked for beside what was typed.
 *
 * @param found the documents that have it
 */
record Expanded(
        String kind, String from, String to, @Nullable String parameter, Query found) {

    /** Returns the expansions of a question; one that stands in several of its parts is one. */
    static List<Expanded> of(Question question) {
        TextQueries texts = new TextQueries(question.request().query().scope());
        Map<List<String>, List<Rewritten>> byNames = new LinkedHashMap<>();
        for (Rewritten rewritten : question.query().rewritings()) {
            byNames.computeIfAbsent(
                            List.of(rewritten.kind(), rewritten.from(), rewritten.to()), names -> new ArrayList<>())
                    .add(rewritten);
        }
        return byNames.values().stream().map(same -> of(same, texts)).toList();
    }

    private static Expanded of(List<Rewritten> same, TextQueries texts) {
        Rewritten first = same.getFirst();
        return new Expanded(
                first.kind(),
                first.from(),
                first.to(),
                first.parameter(),
                MatchQueries.anyOf(same.stream()
                        .map(rewritten -> texts.verbatimOrAllWords(rewritten.text()))
                        .toList()));
    }

    Expansion counted(long count) {
        return new Expansion(kind, from, to, count, parameter);
    }
}
