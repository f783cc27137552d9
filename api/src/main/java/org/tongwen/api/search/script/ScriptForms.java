package org.tongwen.api.search.script;

import org.tongwen.model.script.ScriptConverter;
import org.tongwen.model.script.ScriptCount;
import org.tongwen.model.script.ScriptDetector;

/**
 * A query as a reader of each script would type it. Conversion goes by phrases (头发 is 頭髮, 发展 is 發展) and leaves operators,
 * quotes and Latin letters as they are. A text that is in one script already is its own form there, since 長征 must not become 長徵.
 *
 * <p>Searching never converts: these forms are there to show what else the fold finds, and to put it to the test, so they come
 * from another table.
 */
public record ScriptForms(String typed, String simplified, String traditional) {

    private static final ScriptConverter TO_SIMPLIFIED = ScriptConverter.toSimplified();
    private static final ScriptConverter TO_TRADITIONAL = ScriptConverter.toTraditional();

    /** Returns the forms of a text. */
    public static ScriptForms of(String typed) {
        ScriptCount count = ScriptDetector.count(typed);
        boolean isSimplified = count.simplified() > 0 && count.traditional() == 0;
        boolean isTraditional = count.traditional() > 0 && count.simplified() == 0;
        String simplified = isSimplified ? typed : TO_SIMPLIFIED.convert(typed);
        return new ScriptForms(typed, simplified, isTraditional ? typed : traditional(simplified));
    }

    /** Characters as Taiwan writes them: 群 and 裡, where the standard of the conversion has 羣 and 裏. */
    private static String traditional(String simplified) {
        return TaiwanVariants.written(TO_TRADITIONAL.convert(simplified));
    }

    /** Reads the tables of the conversion, which takes a moment at the first use, so that no reader waits for it. */
    public static void warmUp() {
        of("书同文");
    }
}
