package org.tongwen.api.web.passage;

import org.jspecify.annotations.Nullable;

/**
 * Which passage is asked for.
 *
 * @param place how it is named
 * @param hash the first digits of the hash that its text had; null if that was not said
 */
public record PassageRequest(Place place, @Nullable String hash) {

    /** How a passage is named. */
    public sealed interface Place {}

    /**
     * By its words.
     *
     * @param start where they stood; of several places the nearest is meant, the first if it is null
     */
    public record Quoted(String quote, @Nullable Integer start) implements Place {}

    /** By the number of a paragraph, from 1. */
    public record Numbered(int paragraph) implements Place {}

    /** By UTF-16 indices in the body. */
    public record Indexed(int start, int end) implements Place {}
}
