package org.tongwen.indexer.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells the charset of bytes that have no byte order mark: of all readings, the one that is the likeliest Chinese.
 *
 * <p>Well-formed UTF-8 is UTF-8, since other text is so by accident only in a few characters.
 */
final class CharsetDetector {

    private static final int SAMPLE = 1 << 14;

    /** UTF-16 comes with a mark as a rule; a few characters are not enough to believe that it is missing. */
    private static final int UNMARKED = 16;

    /** Any bytes can be read as UTF-16; this many bits a character are no text, but what is compressed. */
    private static final int COMPRESSED = 14;

    private final byte[] bytes;
    private final int offset;
    private final boolean complete;
    private final Optional<CharsetFamily> declared;

    CharsetDetector(byte[] bytes, int offset, boolean complete, Optional<CharsetFamily> declared) {
        this.bytes = bytes;
        this.offset = offset;
        this.complete = complete;
        this.declared = declared;
    }

    Charset detect() {
        if (!hasNul() && Utf8.isWellFormed(bytes, offset, complete)) {
            return StandardCharsets.UTF_8;
        }
        int start = startOfSample();
        int length = Math.min(SAMPLE, bytes.length - start);
        boolean toTheEnd = complete && start + length == bytes.length;
        Charset likeliest = StandardCharsets.UTF_8;
        long least = Long.MAX_VALUE;
        for (CharsetFamily family : CharsetFamily.values()) {
            for (Charset charset : family.charsets()) {
                String reading = Decoding.lenient(bytes, start, length, charset, toTheEnd);
                long bits = weighed(reading, family);
                if (bits < least) {
                    least = bits;
                    likeliest = charset;
                }
                if (isWhole(reading)) {
                    break;
                }
            }
        }
        return likeliest;
    }

    /** A declaration counts, but a text that is plainly another one counts more. */
    private long weighed(String reading, CharsetFamily family) {
        long bits = Surprisal.of(reading);
        if (family == CharsetFamily.UTF_16LE || family == CharsetFamily.UTF_16BE) {
            return bits > (long) COMPRESSED * reading.length() ? Long.MAX_VALUE : 4 * (bits + UNMARKED);
        }
        return (declared.equals(Optional.of(family)) ? 3 : 4) * bits;
    }

    private static boolean isWhole(String reading) {
        return reading.chars().allMatch(c -> Surprisal.of((char) c) < Surprisal.PRIVATE_USE);
    }

    private boolean hasNul() {
        for (int i = offset; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the first byte beyond ASCII stands, or the byte before it, as UTF-16 counts in pairs. */
    private int startOfSample() {
        for (int i = offset; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return i - (i - offset) % 2;
            }
        }
        return offset;
    }
}
