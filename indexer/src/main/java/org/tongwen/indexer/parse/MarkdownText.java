package org.tongwen.indexer.parse;

import java.util.regex.Pattern;

/** Takes the marks of Markdown off a text and leaves its words. */
final class MarkdownText {

    private static final Pattern HEADING_OR_QUOTE = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}[ \\t]+|(?:>[ \\t]?)++)");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*[-*_][ \\t]*[-*_][ \\t]*[-*_][-*_ \\t]*$");
    private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \\t]*\\|?(?:[ \\t]*+:?-{2,}+:?[ \\t]*+\\|?)++$");
    private static final Pattern TABLE_EDGE = Pattern.compile("(?m)^[ \\t]*\\|[ \\t]*|[ \\t]*\\|[ \\t]*$");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[-*+][ \\t]+");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\n]{0,400})\\]\\((?:[^()\\n]|\\([^()\\n]*\\))*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=[^\\s*_])([^\\n]{1,400}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\w])\\*(?=[^\\s*])([^*\\n]+?)(?<=[^\\s*])\\*(?![*\\w])");
    private static final Pattern FENCE_OR_TICKS = Pattern.compile("(?m)^```.*$|`");

    private MarkdownText() {}

    static String strip(String markdown) {
        String text = TABLE_RULE.matcher(markdown).replaceAll("");
        text = RULE.matcher(text).replaceAll("");
        text = HEADING_OR_QUOTE.matcher(text).replaceAll("");
        text = BULLET.matcher(text).replaceAll("");
        text = TABLE_EDGE.matcher(text).replaceAll("");
        text = LINK.matcher(text).replaceAll("$1");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        return FENCE_OR_TICKS.matcher(text).replaceAll("");
    }
}
