package org.tongwen.api.search.query.expansion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.tongwen.api.search.Query;
import org.tongwen.api.search.Query.Expand;
import org.tongwen.api.search.query.syntax.Node.Text;
import org.tongwen.model.script.ScriptFolding;

/** Adds to each piece of a query the other ways of saying it. */
public final class Expander {

    /** A longer piece is a passage, not a name; rewriting it would multiply its cost. */
    private static final int LONGEST_NAMED = 50;

    private final List<Kind> kinds;

    private Expander(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Returns the expander with the tables that come with the program. */
    public static Expander standard() {
        return of(Synonyms.standard(), Synonyms.vocabulary());
    }

    /** Returns an expander with these tables. */
    public static Expander of(Synonyms synonyms, Synonyms vocabulary) {
        return new Expander(List.of(
                new Kind("synonym", Expand.SYNONYMS, synonyms::rewritings),
                new Kind("number", Expand.SYNONYMS, NumberForms::rewritings),
                new Kind("vocabulary", Expand.VOCABULARY, vocabulary::rewritings)));
    }

    /**
     * Returns the text with its alternatives, and adds what was done, or turned off, to {@code rewritten}; quoted text is taken at
     * its word.
     *
     * @param query says which alternatives are wanted
     */
    public Text expand(Text text, Query query, Collection<Rewritten> rewritten) {
        if (text.quoted() || text.typed().length() > LONGEST_NAMED) {
            return text;
        }
        List<String> alternatives = new ArrayList<>(text.alternatives());
        for (Kind kind : kinds) {
            if (query.expand().contains(kind.group)) {
                for (Rewriting rewriting : kind.rewriter.apply(text.typed())) {
                    boolean on = !query.unexpanded()
                            .contains(ScriptFolding.standard().fold(rewriting.to()));
                    if (on) {
                        alternatives.add(rewriting.text());
                    }
                    rewritten.add(new Rewritten(
                            kind.id,
                            rewriting.from(),
                            rewriting.to(),
                            new Text(List.of(rewriting.text()), false, text.target()),
                            on));
                }
            }
        }
        return new Text(alternatives.stream().distinct().toList(), false, text.target());
    }

    private record Kind(String id, Expand group, Function<String, List<Rewriting>> rewriter) {}
}
