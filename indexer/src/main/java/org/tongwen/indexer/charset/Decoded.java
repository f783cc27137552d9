package org.tongwen.indexer.charset;

import java.nio.charset.Charset;

/**
 * Bytes that were read as text.
 *
 * @param text without byte order mark and NUL; U+FFFD stands where a byte was damaged
 */
public record Decoded(String text, Charset charset) {}
