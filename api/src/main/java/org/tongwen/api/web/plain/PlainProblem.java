package org.tongwen.api.web.plain;

import java.util.List;

/**
 * Why there is no list; the template reads it by these names.
 *
 * @param detail what was wrong with the address, in English; empty if it was not the address
 * @param nearest the same search with what may have been meant
 */
record PlainProblem(PlainPage.Frame frame, String title, String detail, List<PlainPage.Link> nearest, String clear) {

    /** Of an address that asks for what there is not. */
    static PlainProblem ofAddress(
            PlainQuery query, PlainWords words, String detail, String parameter, List<String> nearest) {
        return new PlainProblem(
                PlainPage.Frame.of(query, words),
                words.of("badAddress"),
                detail,
                nearest.stream()
                        .map(value -> new PlainPage.Link(value, false, query.with(parameter, value)))
                        .toList(),
                query.withoutFilters());
    }

    /** Of a search that does not answer. */
    static PlainProblem ofSearch(PlainQuery query, PlainWords words) {
        return new PlainProblem(PlainPage.Frame.of(query, words), words.of("unavailable"), "", List.of(), "");
    }
}
