package org.tongwen.indexer.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A text that was written in one charset and read in another.
 *
 * @param misread the charset it was read in by mistake
 * @param original the charset it was written in
 */
record DoubleDecoding(Charset misread, Charset original) {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What windows-1252 has from 80 to 9F, where Latin-1 has controls. */
    private static final String SIGNS = new String(signBytes(), WINDOWS_1252);

    /** Whether the bytes of almost no other text could have been misread in this way. */
    boolean isUnmistakable() {
        return original.equals(StandardCharsets.UTF_8) || misread.equals(WINDOWS_1252);
    }

    /**
     * Returns what was written; nothing if these characters cannot have come about in this way.
     *
     * <p>A last character that was cut becomes U+FFFD.
     */
    Optional<String> undo(String text) {
        Optional<byte[]> bytes = misread.equals(WINDOWS_1252) ? latinBytes(text) : bytes(text);
        return bytes.flatMap(original.equals(StandardCharsets.UTF_8) ? DoubleDecoding::utf8 : this::whole);
    }

    private static Optional<String> utf8(byte[] bytes) {
        if (Utf8.isWellFormed(bytes, 0, true)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
        return Utf8.isWellFormed(bytes, 0, false)
                ? Optional.of(Decoding.lenient(bytes, 0, bytes.length, StandardCharsets.UTF_8, false) + '\uFFFD')
                : Optional.empty();
    }

    private Optional<String> whole(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        boolean failed =
                original.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
        return failed ? Optional.empty() : Optional.of(text.flip().toString());
    }

    private Optional<byte[]> bytes(String text) {
        CharsetEncoder encoder = misread.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate((int) (text.length() * encoder.maxBytesPerChar()) + 1);
        boolean failed = encoder.encode(CharBuffer.wrap(text), bytes, true).isError();
        return failed ? Optional.empty() : Optional.of(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Undoes both readings that are called Latin: browsers mean windows-1252, programs Latin-1. */
    private static Optional<byte[]> latinBytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int sign = c <= 0xFF ? -1 : SIGNS.indexOf(c);
            if (c == '\uFFFD' || (c > 0xFF && sign < 0)) {
                return Optional.empty();
            }
            bytes[i] = (byte) (sign < 0 ? c : 0x80 + sign);
        }
        return Optional.of(bytes);
    }

    private static byte[] signBytes() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }
}
