package org.tongwen.indexer.parse.office;

import java.util.Optional;

/**
 * What an office file says.
 *
 * @param text paragraphs on lines of their own; never blank
 * @param title what the file itself states as its title, if the text bears it out
 */
public record OfficeText(String text, Optional<String> title) {}
