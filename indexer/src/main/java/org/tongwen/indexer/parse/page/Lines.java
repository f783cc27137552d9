package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.regex.Pattern;

/** White space: paragraphs on lines of their own, and never two spaces in a row; without what converters left in the words. */
public final class Lines {

    private static final Pattern BREAK = Pattern.compile("\\R|\\u000b|\\u0085");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\u2060\\ufeff\\u00ad\\p{Cc}&&[^\\t]]");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");

    private Lines() {}

    /** Returns the lines that have characters, stripped; runs of blanks are one blank each. */
    public static List<String> list(String text) {
        return BREAK.splitAsStream(PinyinGlosses.remove(Entities.unescape(text)))
                .map(Lines::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the same lines as one text. */
    public static String normalise(String text) {
        return String.join("\n", list(text));
    }

    private static String line(String raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String line = BLANKS.matcher(visible)
                .replaceAll(blanks -> blanks.group().chars().allMatch(c -> c == '\u3000') ? "\u3000" : " ")
                .strip();
        return SpacedOut.close(line);
    }
}
