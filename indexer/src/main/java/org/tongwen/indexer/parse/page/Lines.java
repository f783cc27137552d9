package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** White space: paragraphs on lines of their own, and never two spaces in a row; without what converters left in the words. */
public final class Lines {

    private static final Pattern BREAK = Pattern.compile("\\R|\\u000b|\\u0085");
    /** Among them what turns the direction of writing around, by which a text could show another than it has. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\u00ad\\p{Cc}&&[^\\t]]");

    private static final Pattern BLANKS = Pattern.compile("[\\t\\p{Zs}]+");

    private Lines() {}

    /** Returns the lines that have characters, stripped; runs of blanks are one blank each. */
    public static List<String> list(String text) {
        return lines(PinyinGlosses.remove(Entities.unescape(text)))
                .map(Lines::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns the same lines as one text. */
    public static String normalise(String text) {
        return String.join("\n", list(text));
    }

    private static Stream<String> lines(String text) {
        return text.chars().anyMatch(c -> c != '\n' && isBreak(c)) ? BREAK.splitAsStream(text) : text.lines();
    }

    private static boolean isBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static String line(String raw) {
        String line = isTidy(raw)
                ? raw
                : BLANKS.matcher(INVISIBLE.matcher(raw).replaceAll(""))
                        .replaceAll(blanks -> blanks.group().chars().allMatch(c -> c == '\u3000') ? "\u3000" : " ");
        return SpacedOut.close(line.strip());
    }

    /** Whether nothing in a line is invisible, and no blank stands beside another: most lines are so. */
    private static boolean isTidy(String line) {
        boolean blankBefore = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c == ' ' || c == '\u3000';
            int type = Character.getType(c);
            boolean odd = type == Character.CONTROL
                    || type == Character.FORMAT
                    || (type == Character.SPACE_SEPARATOR && !blank);
            if (odd || (blank && blankBefore)) {
                return false;
            }
            blankBefore = blank;
        }
        return true;
    }
}
