package org.tongwen.indexer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The charsets in which Chinese documents come. */
enum CharsetFamily {
    UTF_8,
    GB,
    BIG5,
    UTF_16LE,
    UTF_16BE,
    /** A Latin page, or a page in English with a few typographic quotes. */
    LATIN;

    /** Finds the family that a page means by a label; none for labels that programs write without being asked. */
    static Optional<CharsetFamily> find(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> Optional.of(UTF_8);
            case "gb2312", "gb_2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "gb18030", "chinese" -> Optional.of(GB);
            case "big5", "big-5", "x-x-big5", "big5-hkscs", "cp950", "ms950" -> Optional.of(BIG5);
            default -> Optional.empty();
        };
    }

    /** Returns what to try: a charset is needed only where the one before it leaves characters unread. */
    List<Charset> charsets() {
        return switch (this) {
            case UTF_8 -> List.of(StandardCharsets.UTF_8);
            case GB -> List.of(Charset.forName("GB18030"));
            case BIG5 -> List.of(Charset.forName("x-windows-950"), Charset.forName("Big5-HKSCS"));
            case UTF_16LE -> List.of(StandardCharsets.UTF_16LE);
            case UTF_16BE -> List.of(StandardCharsets.UTF_16BE);
            case LATIN -> List.of(Charset.forName("windows-1252"));
        };
    }
}
