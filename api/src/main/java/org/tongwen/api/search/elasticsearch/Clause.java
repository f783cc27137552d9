package org.tongwen.api.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.tongwen.api.search.Reason;

/**
 * A query whose score is part of a document's.
 *
 * @param text the part of the query that it is about
 * @param names the ways of saying it that it looks for; empty where it looks for words
 */
record Clause(Reason.Kind kind, String text, List<String> names, Query query) {

    Clause {
        names = List.copyOf(names);
    }

    /** Returns a clause about something that can be said in one way. */
    static Clause of(Reason.Kind kind, String text, Query query) {
        return new Clause(kind, text, List.of(text), query);
    }
}
