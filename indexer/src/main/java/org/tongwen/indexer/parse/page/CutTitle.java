package org.tongwen.indexer.parse.page;

import java.util.List;
import java.util.regex.Pattern;

/** Completes a title that was cut to fit a file name or a list: 某省推进先进制造业集群建设领导小组关于... */
public final class CutTitle {

    private static final int HEAD_LINES = 8;
    private static final int MOST_LINES = 3;
    private static final int SHORTEST = 6;
    private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.{2,}|…+|。{3,})$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("[。；！？]");

    private CutTitle() {}

    /** Whether a title ends in dots. */
    public static boolean is(String title) {
        return ELLIPSIS.matcher(title.strip()).find();
    }

    /** Returns the full title if it stands among the first lines of the text, else the title as it is. */
    public static String complete(String title, String text) {
        return is(title) ? complete(title, Lines.list(text)) : title;
    }

    static String complete(String title, List<String> lines) {
        String wanted = letters(ELLIPSIS.matcher(title.strip()).replaceAll(""));
        if (wanted.length() < SHORTEST) {
            return title;
        }
        for (int from = 0; from < Math.min(HEAD_LINES, lines.size()); from++) {
            String joined = "";
            for (String line : lines.subList(from, Math.min(from + MOST_LINES, lines.size()))) {
                joined += line;
                if (SENTENCE.matcher(line).find()) {
                    break;
                }
                if (letters(joined).startsWith(wanted) && letters(joined).length() > wanted.length()) {
                    return joined;
                }
            }
        }
        return title;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(Folded.of(text).text()).replaceAll("");
    }
}
