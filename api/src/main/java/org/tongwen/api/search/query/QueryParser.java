package org.tongwen.api.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.query.expansion.Expander;
import org.tongwen.api.search.query.expansion.Rewritten;
import org.tongwen.api.search.query.syntax.Node;
import org.tongwen.api.search.query.syntax.Nodes;
import org.tongwen.api.search.query.syntax.Syntax;

/** Reads a query as it was typed: words, phrases, operators, document numbers, questions. */
public final class QueryParser {

    private final Expander expander;

    private QueryParser(Expander expander) {
        this.expander = expander;
    }

    /** Returns a parser with the synonyms and vocabulary that come with the program. */
    public static QueryParser standard() {
        return of(Expander.standard());
    }

    /** Returns a parser that looks for what this adds, too. */
    public static QueryParser of(Expander expander) {
        return new QueryParser(expander);
    }

    /** Reads any text. */
    public ParsedQuery parse(Query query) {
        Optional<Node> number = NumberReading.whole(query.text());
        if (number.isPresent()) {
            return new ParsedQuery(number, List.of(), false, List.of());
        }
        Syntax syntax = Syntax.of(query.text());
        List<Rewritten> rewritings = new ArrayList<>();
        Optional<Node> root = syntax.root()
                .map(written -> Nodes.map(written, NumberReading::part))
                .map(read -> query.match() == Match.EXACT
                        ? read
                        : Nodes.map(read, text -> expander.expand(text, query, rewritings)));
        return new ParsedQuery(root, rewritings, Questions.isQuestion(query.text(), root), syntax.notes());
    }
}
