package org.tongwen.indexer.parse.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads the HTML entities that are left in a text because it was escaped twice, such as ldquo and nbsp. */
final class Entities {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{2,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}\\d{0,2});");

    private Entities() {}

    static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
    }
}
