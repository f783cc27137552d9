package org.tongwen.indexer.parse;

import java.util.regex.Pattern;

/** Undoes what happens to a title when it is used as a file name. */
final class FileNames {

    /** Quotation marks are not allowed in file names; crawlers put underscores in their place. */
    private static final Pattern UNDERSCORE_PAIR = Pattern.compile("(?<![\\w])_([^_\\s]{1,30})_(?![\\x21-\\x7e])");

    private FileNames() {}

    /** Returns {@code “十四五”规划} for {@code _十四五_规划}; names in Latin letters stay. */
    static String restoreQuotes(String title) {
        return UNDERSCORE_PAIR.matcher(title).replaceAll("“$1”");
    }
}
