package org.tongwen.api.search.query.expansion;

import org.tongwen.api.search.Query;
import org.tongwen.api.search.query.syntax.Node;

/**
 * Something that is looked for beside what was typed.
 *
 * @param kind {@code synonym}, {@code number} or {@code vocabulary}
 * @param from what was typed, folded
 * @param text the piece of the query with the replacement
 * @param on whether it is looked for, or was turned off
 */
public record Rewritten(String kind, String from, String to, Node.Text text, boolean on) {

    /** Returns what turns it off, as it is written in a URL. */
    public String parameter() {
        return Query.WITHOUT_EXPANSION + "=" + to;
    }
}
