package org.tongwen.api.search.script;

import org.tongwen.model.script.Script;

/**
 * Writes texts in the other script, for readers only. Each character keeps its place, so that whatever points into a text points
 * into the converted one, too: a character whose counterpart takes more or less room stays as it is.
 */
public final class ScriptConversion {

    private ScriptConversion() {}

    /**
     * Returns the text in this script, of the same length. Lines that are in it already stay as they are, and so does a text if the
     * script is {@link Script#MIXED}, which is none to write in.
     */
    public static String convert(String text, Script to) {
        if (to == Script.MIXED) {
            return text;
        }
        StringBuilder converted = new StringBuilder(text.length());
        for (int start = 0; start < text.length(); start = converted.length()) {
            int end = text.indexOf('\n', start) + 1;
            String line = text.substring(start, end == 0 ? text.length() : end);
            ScriptForms forms = ScriptForms.of(line);
            converted.append(inPlace(line, to == Script.HANS ? forms.simplified() : forms.traditional()));
        }
        return converted.toString();
    }

    private static String inPlace(String line, String converted) {
        if (line.codePointCount(0, line.length()) != converted.codePointCount(0, converted.length())) {
            return line;
        }
        if (line.length() == converted.length()) {
            return converted;
        }
        StringBuilder placed = new StringBuilder(line.length());
        int other = 0;
        for (int i = 0; i < line.length(); ) {
            int written = line.codePointAt(i);
            int counterpart = converted.codePointAt(other);
            boolean fits = Character.charCount(written) == Character.charCount(counterpart);
            placed.appendCodePoint(fits ? counterpart : written);
            i += Character.charCount(written);
            other += Character.charCount(counterpart);
        }
        return placed.toString();
    }
}
