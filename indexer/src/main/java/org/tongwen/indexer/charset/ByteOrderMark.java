package org.tongwen.indexer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The mark at the beginning of some files that tells their charset. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    GB18030(Charset.forName("GB18030"), "\u00841\u00953");

    private final Charset charset;

    /** Each character stands for a byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> find(byte[] bytes) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.isAtBeginning(bytes))
                .findFirst();
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return mark.length();
    }

    private boolean isAtBeginning(byte[] bytes) {
        int length = Math.min(length(), bytes.length);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark);
    }
}
