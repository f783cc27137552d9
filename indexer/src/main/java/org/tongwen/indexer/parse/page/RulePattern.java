package org.tongwen.indexer.parse.page;

import java.util.regex.Pattern;
import org.tongwen.model.script.ScriptFolding;

/** Patterns that are written in either script and matched on folded text. */
public final class RulePattern {

    private RulePattern() {}

    /** Compiles the pattern after folding its Han characters one by one; what else it holds is left alone. */
    public static Pattern of(String pattern) {
        return Pattern.compile(fold(pattern));
    }

    /** Folds the Han characters one by one; folding all of it would turn {@code \S} into {@code \s}. */
    public static String fold(String pattern) {
        StringBuilder rule = new StringBuilder();
        pattern.codePoints().forEach(c -> {
            String character = Character.toString(c);
            rule.append(Character.isIdeographic(c) ? ScriptFolding.standard().fold(character) : character);
        });
        return rule.toString();
    }
}
