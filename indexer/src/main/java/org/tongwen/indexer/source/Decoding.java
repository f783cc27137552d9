package org.tongwen.indexer.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text: the one place that knows about charsets. */
final class Decoding {

    static final String NOT_UTF_8 = "not valid UTF-8; convert it to UTF-8 first";

    private Decoding() {}

    /** Decodes UTF-8 with or without a byte order mark. */
    static String decode(byte[] bytes, int offset, int length) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, offset, length))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
