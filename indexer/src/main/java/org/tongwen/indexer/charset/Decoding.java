package org.tongwen.indexer.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a run of bytes in a charset, to the letter or with U+FFFD for what cannot be read. */
final class Decoding {

    private Decoding() {}

    /** Fails if any byte cannot be read. */
    static String strict(byte[] bytes, int offset, int length, Charset charset) throws CharacterCodingException {
        return decoder(charset, CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, offset, length))
                .toString();
    }

    /** Leaves out the last character if the bytes end within it and are not complete. */
    static String lenient(byte[] bytes, int offset, int length, Charset charset, boolean complete) {
        if (complete && charset.equals(StandardCharsets.UTF_8)) {
            // The same characters, without room for one of two bytes for each byte.
            return new String(bytes, offset, length, charset);
        }
        CharsetDecoder decoder = decoder(charset, CodingErrorAction.REPLACE);
        CharBuffer text = CharBuffer.allocate((int) Math.ceil(length * (double) decoder.maxCharsPerByte()) + 2);
        decoder.decode(ByteBuffer.wrap(bytes, offset, length), text, complete);
        if (complete) {
            decoder.flush(text);
        }
        return text.flip().toString();
    }

    private static CharsetDecoder decoder(Charset charset, CodingErrorAction action) {
        return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
    }
}
