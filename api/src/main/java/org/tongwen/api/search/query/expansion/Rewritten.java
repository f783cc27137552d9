package org.tongwen.api.search.query.expansion;

import org.tongwen.api.search.query.syntax.Node;

/**
 * Something that is looked for beside what was typed.
 *
 * @param kind {@code synonym}, {@code number} or {@code vocabulary}
 * @param from what was typed, folded
 * @param text the piece of the query with the replacement
 * @param parameter what turns it off, as it is written in a URL
 */
public record Rewritten(String kind, String from, String to, Node.Text text, String parameter) {}
