package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongwen.api.search.Query.Scope;
import org.tongwen.api.search.SearchResult.Highlights;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Node.Target;
import org.tongwen.api.search.query.syntax.Nodes;
import org.tongwen.elasticsearch.contract.Fields;

/**
 * Passages that show why a document matches, in its own script. Where a document has the parts verbatim, these alone
 * are marked; only where it has not are single words.
 */
final class Highlighting {

    private static final int PASSAGES = 3;
    private static final int PASSAGE_LENGTH = 120;

    private Highlighting() {}

    static Highlight of(Node root) {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .fields(
                        field(Fields.TITLE, 0, verbatim(root, Scope.TITLE)),
                        field(Fields.TITLE_WORDS, 0, words(root, Fields.TITLE_WORDS)),
                        field(Fields.BODY, PASSAGES, verbatim(root, Scope.BODY)),
                        field(Fields.BODY_WORDS, PASSAGES, words(root, Fields.BODY_WORDS))));
    }

    private static NamedValue<HighlightField> field(String name, int passages, Query query) {
        return NamedValue.of(
                name,
                HighlightField.of(field -> field.numberOfFragments(passages)
                        .fragmentSize(PASSAGE_LENGTH)
                        .boundaryScannerLocale("zh")
                        .order(HighlighterOrder.Score)
                        .highlightQuery(query)));
    }

    private static Query verbatim(Node root, Scope part) {
        TextQueries texts = new TextQueries(part);
        List<Query> queries = new ArrayList<>();
        for (Node leaf : Nodes.wanted(root)) {
            switch (leaf) {
                case Node.Text text -> queries.add(texts.verbatimInAnyForm(anywhere(text.alternatives())));
                case Node.Numbered numbered ->
                    queries.add(
                            texts.verbatim(anywhere(List.of(numbered.number().text()))));
                case Node.Prefix prefix -> queries.add(texts.prefix(new Node.Prefix(prefix.start(), Target.ANYWHERE)));
                default -> {}
            }
        }
        return MatchQueries.anyOf(queries);
    }

    private static Node.Text anywhere(List<String> alternatives) {
        return new Node.Text(alternatives, true, Target.ANYWHERE);
    }

    private static Query words(Node root, String field) {
        return MatchQueries.anyOf(Nodes.texts(root).stream()
                .filter(text -> !text.quoted())
                .flatMap(text -> text.alternatives().stream())
                .map(alternative -> QueryBuilders.match()
                        .field(field)
                        .query(alternative)
                        .build()
                        ._toQuery())
                .toList());
    }

    /** Reads the passages that came back for one hit. */
    static Highlights read(Map<String, List<String>> highlight) {
        List<String> title = highlight.getOrDefault(Fields.TITLE, List.of());
        List<String> body = highlight.getOrDefault(Fields.BODY, List.of());
        if (title.isEmpty() && body.isEmpty()) {
            title = highlight.getOrDefault(Fields.TITLE_WORDS, List.of());
            body = highlight.getOrDefault(Fields.BODY_WORDS, List.of());
        }
        return new Highlights(joined(title), joined(body));
    }

    /** Marks that touch become one: words of the query that follow each other are one find to a reader. */
    private static List<String> joined(List<String> passages) {
        List<String> joined = new ArrayList<>();
        for (String passage : passages) {
            joined.add(passage.replace("</mark><mark>", "").strip());
        }
        return joined;
    }
}
