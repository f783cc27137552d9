package org.tongwen.indexer.parse;

import java.util.Optional;
import org.tongwen.indexer.parse.given.Given;

/**
 * What was read in a document.
 *
 * @param ownId the id that a record states
 * @param title empty if it has none
 * @param body paragraphs separated by {@code \n}, free of page chrome; empty if there is only a title
 */
record ReadText(Optional<String> ownId, String title, String body, Given given) {}
