package org.tongwen.indexer.work;

import java.util.Random;
import java.util.function.BiFunction;

/**
 * One way to make a copy.
 *
 * @param kind what is done
 * @param strength how much of it
 */
record Edit(String kind, String strength, BiFunction<Draft, Random, Draft> make) {

    Draft apply(Draft draft, Random random) {
        return make.apply(draft, random);
    }

    /** Whether every character stays, though in another form. */
    boolean keepsAll() {
        return kind.equals("setting") || kind.equals("script");
    }

    String name() {
        return strength.isEmpty() ? kind : kind + " " + strength;
    }

    /** Returns this edit, and then another. */
    Edit then(Edit next) {
        return new Edit(
                "two edits", name() + " + " + next.name(), (draft, random) -> next.apply(apply(draft, random), random));
    }
}
