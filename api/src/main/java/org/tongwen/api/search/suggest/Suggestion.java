package org.tongwen.api.search.suggest;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be meant, and that leads to at least one document.
 *
 * @param text titles, agencies and numbers in the script of the document, names of the taxonomies in Simplified script
 * @param alias the other name by which it was found; null if it was found by its text
 * @param value of the parameter that it stands for
 * @param count how many documents it leads to; of a title, the copies of its text
 */
public record Suggestion(
        SuggestionType type, String text, @Nullable String alias, String value, long count) {}
