package org.tongwen.indexer.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes off what a law database writes above a text that is exported from it: its own code, its address, the title again. */
public final class ExportHeader {

    private static final int HEAD_LINES = 8;
    private static final Pattern OF_DATABASE = RulePattern.of(
            "^[【\\[]? ?(?:法宝引证码|唯一标志|原文链接|下载日期|本篇引用的法规)(?: ?[】\\]])? ?[:]? ?.{0,200}$|^cli[.\\d]{3,30}.{0,6}$");

    private ExportHeader() {}

    /** Returns the text, whose lines are normalised, without the header; a text that has none is left alone. */
    public static String strip(String text, String title) {
        if (text.lines().limit(HEAD_LINES).noneMatch(ExportHeader::isHeader)) {
            return text;
        }
        List<String> lines = text.lines().toList();
        int head = Math.min(HEAD_LINES, lines.size());
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean again = !title.isEmpty() && line.equals(title);
            if (i >= head || !(again || isHeader(line))) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    static boolean isHeader(String line) {
        return OF_DATABASE.matcher(Folded.of(line).text()).matches();
    }
}
