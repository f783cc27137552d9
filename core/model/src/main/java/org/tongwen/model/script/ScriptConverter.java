package org.tongwen.model.script;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;

/**
 * Writes texts of one script in the other by OpenCC's tables: from left to right, the longest phrase that begins at a character, or
 * the character alone. Of several forms the first is taken, as OpenCC does. Thread-safe.
 */
public final class ScriptConverter {

    /** What each character is written as alone: itself where that takes two {@code char}s, as few fonts have those. */
    private final char[] characters = new char[1 << Character.SIZE];

    private final Dictionary<String> phrases;

    private ScriptConverter(List<List<String>> entries) {
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) i;
        }
        // In the order of the tables, which is almost the one that a tree is made in.
        Map<String, String> forms = new LinkedHashMap<>();
        for (List<String> entry : entries) {
            String from = entry.getFirst();
            String to = entry.get(1);
            if (from.length() > 1) {
                forms.put(from, to);
            } else if (to.length() == 1) {
                characters[from.charAt(0)] = to.charAt(0);
            }
        }
        phrases = Dictionary.of(forms);
    }

    /** Reads the tables from Simplified to Traditional, as OpenCC's standard writes it. */
    public static ScriptConverter toTraditional() {
        return read(Tables.SIMPLIFIED_CHARACTERS, Tables.SIMPLIFIED_PHRASES);
    }

    /** Reads the tables from Traditional to Simplified. */
    public static ScriptConverter toSimplified() {
        return read(Tables.TRADITIONAL_CHARACTERS, Tables.TRADITIONAL_PHRASES);
    }

    private static ScriptConverter read(String... tables) {
        return new ScriptConverter(
                Stream.of(tables).map(Tables::read).flatMap(Collection::stream).toList());
    }

    /** Returns the text in the other script; what the tables do not have stays as it is. */
    public String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            Match<String> phrase = phrases.longestAt(text, at);
            if (phrase == null) {
                converted.append(characters[text.charAt(at)]);
                at++;
            } else {
                converted.append(phrase.value());
                at = phrase.end();
            }
        }
        return converted.toString();
    }
}
