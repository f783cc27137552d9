package org.tongwen.api.search.naming;

import java.util.stream.Stream;

/**
 * The labels of a value.
 *
 * @param hans in Simplified script
 * @param hant in Traditional script
 * @param en in English; empty if it has none
 */
public record Names(String hans, String hant, String en) {

    /** Returns the labels of what is written alike in all languages. */
    static Names of(String name) {
        return new Names(name, name, name);
    }

    Stream<String> stream() {
        return Stream.of(hans, hant, en).filter(name -> !name.isEmpty());
    }
}
