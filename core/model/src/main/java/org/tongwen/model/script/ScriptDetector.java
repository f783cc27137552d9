package org.tongwen.model.script;

import java.util.BitSet;
import java.util.List;

/**
 * Tells in which script a text is written.
 *
 * <p>Evidence are the characters that belong to one script alone: 國 to Traditional, 国 to Simplified. What both use
 * counts for neither: 中, and also 后, 里 or 台, which in one of them merely mean more. On real texts the tables are
 * sure: 20 million characters of mainland laws hold 5 Traditional ones, and of the evidence in 61 million characters of
 * a Taiwan gazette 0.1 % is Simplified.
 */
public final class ScriptDetector {

    private static final BitSet SIMPLIFIED = own(Tables.SIMPLIFIED_CHARACTERS, Tables.TRADITIONAL_CHARACTERS);
    private static final BitSet TRADITIONAL = own(Tables.TRADITIONAL_CHARACTERS, Tables.SIMPLIFIED_CHARACTERS);

    private ScriptDetector() {}

    /** Returns the script of a text; of one without any evidence, {@link Script#HANS}. */
    public static Script detect(CharSequence text) {
        return count(text).script();
    }

    /** Counts the characters of a text that belong to one script alone. */
    public static ScriptCount count(CharSequence text) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = Character.codePointAt(text, i);
            if (SIMPLIFIED.get(codePoint)) {
                simplified++;
            } else if (TRADITIONAL.get(codePoint)) {
                traditional++;
            }
            i += Character.charCount(codePoint);
        }
        return new ScriptCount(simplified, traditional);
    }

    /** Returns the characters that the table always changes and that the opposite table does not know. */
    private static BitSet own(String table, String opposite) {
        BitSet characters = new BitSet();
        for (List<String> entry : Tables.read(table)) {
            if (!entry.subList(1, entry.size()).contains(entry.getFirst())) {
                characters.set(entry.getFirst().codePointAt(0));
            }
        }
        Tables.read(opposite).forEach(entry -> characters.clear(entry.getFirst().codePointAt(0)));
        return characters;
    }
}
