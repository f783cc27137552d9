package org.tongwen.indexer.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class DecodingTest {

    /** Beginnings and middles of characters of all lengths, more often than chance has them. */
    private static final byte[] PARTS = {
        'a',
        '\n',
        (byte) 0x80,
        (byte) 0xBF,
        (byte) 0xC0,
        (byte) 0xC3,
        (byte) 0xE0,
        (byte) 0xE5,
        (byte) 0xED,
        (byte) 0xA0,
        (byte) 0xF0,
        (byte) 0x9F,
        (byte) 0xF4,
        (byte) 0xF8,
        (byte) 0xFF
    };

    @RepeatedTest(200)
    void damagedUtf8IsReadAsADecoderReadsIt(RepetitionInfo repetition) throws CharacterCodingException {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = new byte[random.nextInt(40)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = PARTS[random.nextInt(PARTS.length)];
        }
        String expected = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(Decoding.lenient(bytes, 0, bytes.length, StandardCharsets.UTF_8, true))
                .isEqualTo(expected);
    }
}
