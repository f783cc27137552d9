package org.tongwen.indexer.parse;

import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.source.RawDocument;

/**
 * A document whose text is known.
 *
 * @param id see {@link DocumentIds}
 * @param title empty if it has none
 * @param body paragraphs separated by {@code \n}, free of page chrome; empty if there is only a title
 */
public record ParsedDocument(RawDocument raw, String id, String title, String body, Given given) {}
