package org.tongwen.api.it.relevance;

import java.util.Map;

/**
 * A query with the documents that answer it.
 *
 * @param id its kind and a number, such as {@code question-01}
 * @param grades by document: 2 answers it fully, 1 in part; what is not there does not answer it
 */
record JudgedQuery(String id, String text, Map<String, Integer> grades) {

    JudgedQuery {
        grades = Map.copyOf(grades);
    }

    /** Returns what sort of query it is. */
    String kind() {
        return id.substring(0, id.lastIndexOf('-'));
    }
}
