package org.tongwen.indexer.charset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset that a page claims for itself: {@code <meta charset>}, its older form, or an XML declaration. */
final class DeclaredCharset {

    private static final int HEAD = 4096;
    private static final Pattern DECLARATION = Pattern.compile(
            "<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,200}?\\bencoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}"
                    + "(?<label>[\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);

    private DeclaredCharset() {}

    static Optional<CharsetFamily> find(byte[] page) {
        String head = new String(page, 0, Math.min(HEAD, page.length), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        return declaration.find() ? CharsetFamily.find(declaration.group("label")) : Optional.empty();
    }
}
