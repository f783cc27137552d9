package org.tongwen.api.search.collocation;

import org.tongwen.api.search.association.Association;

/**
 * A word that stands near.
 *
 * @param word folded
 * @param written as it is written there most often
 * @param association of the word with the places that are near
 * @param documents in how many documents it stands near
 */
public record Collocation(String word, String written, Association association, long documents) {}
