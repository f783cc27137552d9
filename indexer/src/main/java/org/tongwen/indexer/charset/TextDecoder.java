package org.tongwen.indexer.charset;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Turns the bytes of a document into text: UTF-8, UTF-16, GB18030 with its forerunners, Big5 with its extensions.
 *
 * <p>What the bytes say counts more than what is declared of them. A few damaged bytes become U+FFFD.
 */
public final class TextDecoder {

    private TextDecoder() {}

    /**
     * Decodes bytes whose charset nobody has told.
     *
     * @throws NotTextException if they are no text at all
     */
    public static Decoded decode(byte[] bytes) throws NotTextException {
        return read(bytes, true, Optional.empty());
    }

    /**
     * Decodes bytes that are said to be in this charset; unknown labels are ignored.
     *
     * @throws NotTextException if they are no text at all
     */
    public static Decoded decode(byte[] bytes, String declaredCharset) throws NotTextException {
        return read(bytes, true, CharsetFamily.find(declaredCharset));
    }

    /**
     * Decodes a page, which may declare its charset in its first 4 KB.
     *
     * @throws NotTextException if it is no text at all
     */
    public static Decoded decodeHtml(byte[] bytes) throws NotTextException {
        return read(bytes, true, DeclaredCharset.find(bytes));
    }

    /**
     * Returns the charset of a stream by its beginning.
     *
     * @param complete false if the sample may end within a character
     * @throws NotTextException if it is no text at all
     */
    public static Charset detect(byte[] sample, boolean complete) throws NotTextException {
        return read(sample, complete, Optional.empty()).charset();
    }

    /**
     * Decodes a line in a known charset, without a byte order mark.
     *
     * @throws CharacterCodingException if any byte cannot be read
     */
    public static String decodeStrictly(byte[] bytes, int offset, int length, Charset charset)
            throws CharacterCodingException {
        String text = Decoding.strict(bytes, offset, length, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Decoded read(byte[] bytes, boolean complete, Optional<CharsetFamily> declared)
            throws NotTextException {
        Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
        int offset = mark.map(ByteOrderMark::length).orElse(0);
        Charset charset = mark.map(ByteOrderMark::charset)
                .orElseGet(() -> new CharsetDetector(bytes, offset, complete, declared).detect());
        String text = Decoding.lenient(bytes, offset, bytes.length - offset, charset, complete);
        return new Decoded(PlainText.of(text), charset);
    }
}
