package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchResult.Expansion;
import org.tongwen.api.search.query.expansion.Rewritten;
import org.tongwen.api.search.script.ScriptForms;
import org.tongwen.elasticsearch.contract.Fields;
import org.tongwen.model.script.Script;

/**
 * Something that is looked for beside what was typed.
 *
 * @param found the documents that have it
 * @param on whether it is looked for, or was turned off
 */
record Expanded(
        String kind, String from, String to, @Nullable String parameter, Query found, boolean on) {

    /** Returns the expansions of a question: first the other script, which is always looked for. */
    static List<Expanded> of(Question question) {
        List<Expanded> expansions = new ArrayList<>();
        if (question.query().root().isPresent()) {
            expansions.addAll(
                    ofScripts(ScriptForms.of(question.request().query().text().strip())));
        }
        expansions.addAll(ofRewritings(question));
        return expansions;
    }

    /** What was typed in neither script is a variant of both. */
    private static List<Expanded> ofScripts(ScriptForms forms) {
        List<Expanded> scripts = new ArrayList<>();
        boolean standard =
                forms.typed().equals(forms.simplified()) || forms.typed().equals(forms.traditional());
        String kind = standard ? "script" : "variant";
        if (!forms.typed().equals(forms.simplified())) {
            scripts.add(ofScript(kind, forms.typed(), forms.simplified(), Script.HANT));
        }
        if (!forms.typed().equals(forms.traditional())) {
            scripts.add(ofScript(kind, forms.typed(), forms.traditional(), Script.HANS));
        }
        return scripts;
    }

    /** To narrow the answer to the one script turns the other off. */
    private static Expanded ofScript(String kind, String from, String to, Script other) {
        Query others = new BoolQuery.Builder()
                .mustNot(Queries.term(Fields.SCRIPT, other.id()))
                .build()
                ._toQuery();
        return new Expanded(kind, from, to, Field.SCRIPT.id() + "=" + other.id(), others, true);
    }

    /** One that stands in several parts is one. */
    private static List<Expanded> ofRewritings(Question question) {
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
                        .toList()),
                first.on());
    }

    Expansion counted(long count) {
        return new Expansion(kind, from, to, count, parameter, on);
    }
}
