package org.tongwen.api.search.naming;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tongwen.api.search.Field;
import org.tongwen.model.script.ScriptFolding;

/** Compares what people write with what values are called, in whatever script. */
public final class FoldedNames {

    private FoldedNames() {}

    /** Returns the value itself, its labels and its aliases, folded; one may stand several times. */
    static Stream<String> of(Field field, String value) {
        return Stream.of(Stream.of(value), ValueNames.of(field, value).stream(), ValueNames.aliases(field, value))
                .flatMap(names -> names)
                .map(ScriptFolding.standard()::fold);
    }

    /** Returns whether a value of the field is called by a name that contains the text. */
    public static Predicate<String> containing(Field field, String text) {
        String folded = ScriptFolding.standard().fold(text);
        return value -> value.contains(folded) || of(field, value).anyMatch(name -> name.contains(folded));
    }
}
