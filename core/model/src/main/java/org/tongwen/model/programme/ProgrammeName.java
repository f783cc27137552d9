package org.tongwen.model.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.dictionary.Dictionary;

/**
 * What a name in a text means.
 *
 * @param programme null if the word only hides a shorter name that stands in it
 * @param near folded words of which one must be near; null if the name is clear without
 */
record ProgrammeName(
        @Nullable Programme programme,
        String rule,
        @Nullable Dictionary<Boolean> near) {

    static final ProgrammeName HIDING = new ProgrammeName(null, "programme.hidden", null);

    static ProgrammeName of(Programme programme, String rule) {
        return new ProgrammeName(programme, rule, null);
    }

    static ProgrammeName near(Programme programme, Dictionary<Boolean> near) {
        return new ProgrammeName(programme, "programme.context", near);
    }

    /** Whether the words around the name show that it is one. */
    boolean fits(List<String> around) {
        Dictionary<Boolean> words = near;
        return words == null
                || around.stream().anyMatch(side -> !words.matches(side).isEmpty());
    }
}
