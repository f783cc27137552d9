package org.tongwen.indexer.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file tell of it, whatever its name: a web page is often saved as {@code .doc}. */
enum Magic {
    PDF("%PDF-", Format.PDF),
    OLE("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Format.WORD),
    ZIP("PK\u0003\u0004", null),
    GZIP("\u001f\u008b", null),
    RAR("Rar!", null),
    SEVEN_ZIP("7z\u00bc\u00af", null),
    RTF("{\\rtf", null),
    WEB_ARCHIVE("mime-version:", null),
    HTML("<html", Format.HTML),
    HTML_DOCTYPE("<!doctype html", Format.HTML),
    XML("<?xml", Format.HTML),
    NONE("", null);

    private static final int LOOKED_AT = 64;

    private final String start;
    private final @Nullable Format format;

    Magic(String start, @Nullable Format format) {
        this.start = start;
        this.format = format;
    }

    static Magic of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String text = head.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        for (Magic magic : values()) {
            if (head.startsWith(magic.start) || text.startsWith(magic.start)) {
                return magic;
            }
        }
        return NONE;
    }

    /** Returns the format that these bytes really have, of a file that calls itself {@code named}. */
    Format formatInsteadOf(Format named) {
        return switch (this) {
            case PDF, OLE -> format == null ? named : format;
            case HTML, HTML_DOCTYPE, XML -> named == Format.WORD || named == Format.TEXT ? Format.HTML : named;
            case NONE -> named == Format.WORD ? Format.TEXT : named;
            case ZIP, GZIP, RAR, SEVEN_ZIP, RTF, WEB_ARCHIVE -> named;
        };
    }

    /** Returns why a file that calls itself {@code named} cannot be read, if these bytes tell. */
    Optional<String> refusal(Format named) {
        return Optional.ofNullable(
                switch (this) {
                    case ZIP ->
                        named == Format.WORD ? null : "is a zip archive or an Office file, whatever its name says";
                    case GZIP, RAR, SEVEN_ZIP -> "is a compressed archive, whatever its name says";
                    case RTF -> "is in the format RTF; save it as .docx";
                    case WEB_ARCHIVE -> "is a web archive (MHTML); save it as .html or .docx";
                    case PDF, OLE, HTML, HTML_DOCTYPE, XML, NONE -> null;
                });
    }
}
