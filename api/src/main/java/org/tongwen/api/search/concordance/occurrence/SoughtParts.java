package org.tongwen.api.search.concordance.occurrence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.query.Units;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;

/** Reads from the tree of a query what is looked for; what is excluded, and values of fields, stand nowhere in a text. */
final class SoughtParts {

    private final Match used;
    private final Scope scope;
    private final Map<String, List<String>> words;

    SoughtParts(Match used, Scope scope, Map<String, List<String>> words) {
        this.used = used;
        this.scope = scope;
        this.words = words;
    }

    Stream<Sought> of(Node node) {
        return switch (node) {
            case Node.Text text -> Stream.of(named(text));
            case Node.Prefix prefix ->
                Stream.of(verbatim(scope(prefix.target()), List.of(Needle.ofPrefix(prefix.start()))));
            case Node.Numbered numbered ->
                Stream.of(verbatim(scope, List.of(Needle.of(numbered.number().text()))));
            case Node.Near near -> Stream.of(near(near));
            case Node.Required required -> of(required.node());
            case Node.Sequence sequence -> sequence.nodes().stream().flatMap(this::of);
            case Node.All all -> all.nodes().stream().flatMap(this::of);
            case Node.Any any -> any.nodes().stream().flatMap(this::of);
            case Node.Not not -> Stream.empty();
            case Node.Attribute attribute -> Stream.empty();
        };
    }

    private Sought named(Node.Text text) {
        Scope in = scope(text.target());
        if (used == Match.EXACT) {
            return verbatim(in, List.of(Needle.of(text.typed())));
        }
        List<Needle> forms = needles(text.alternatives());
        boolean all = used != Match.ANY;
        if (text.quoted() || (all && !Units.hasWords(text.typed()))) {
            return verbatim(in, forms);
        }
        List<List<Needle>> byForm = text.alternatives().stream()
                .filter(form -> !all || Units.hasWords(form))
                .map(form -> needles(words.getOrDefault(form, List.of())))
                .toList();
        return new Sought.Named(in, forms, byForm, all);
    }

    private Sought near(Node.Near near) {
        return new Sought.Near(
                near.left() instanceof Node.Text text ? scope(text.target()) : scope,
                forms(near.left()),
                forms(near.right()),
                near.distance());
    }

    private static List<Needle> forms(Node side) {
        return side instanceof Node.Text text ? needles(text.alternatives()) : List.of();
    }

    private static Sought verbatim(Scope scope, List<Needle> forms) {
        return new Sought.Named(scope, forms, List.of(), true);
    }

    private static List<Needle> needles(List<String> texts) {
        return texts.stream().map(Needle::of).toList();
    }

    private Scope scope(Target target) {
        return switch (target) {
            case ANYWHERE -> scope;
            case TITLE -> Scope.TITLE;
            case BODY -> Scope.BODY;
        };
    }
}
