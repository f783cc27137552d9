package org.tongwen.api.web.passage;

import org.tongwen.model.hash.Sha256;

/** The hash by which the text of a passage is known again: SHA-256 of its UTF-8, in hexadecimal digits. */
final class Hash {

    private Hash() {}

    static String of(String text) {
        return Sha256.hex(text);
    }
}
