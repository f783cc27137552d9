package org.tongwen.analysis.view;

import java.io.IOException;
import java.io.Reader;

/** Reads code points one by one, however the reader below splits its text, and knows where they stand. */
final class CodePointReader {

    static final int END = -1;

    private final char[] buffer = new char[4096];
    private Reader input = Reader.nullReader();
    private int from;
    private int length;
    private int base;

    void reset(Reader newInput) {
        input = newInput;
        from = 0;
        length = 0;
        base = 0;
    }

    /** Returns the next code point without moving on, or {@link #END}. */
    int peek() throws IOException {
        if (from == length && !fill()) {
            return END;
        }
        if (!Character.isSurrogate(buffer[from])) {
            return buffer[from];
        }
        if (from + 1 == length) {
            fill();
        }
        return Character.codePointAt(buffer, from, length);
    }

    /** Moves past {@code codePoint}, which is what {@link #peek} returned. */
    void skip(int codePoint) {
        from += Character.charCount(codePoint);
    }

    /** Returns the index of the next code point in the text. */
    int offset() {
        return base + from;
    }

    /** Reads on behind what is not consumed yet; returns whether there was anything. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, length - from);
        base += from;
        length -= from;
        from = 0;
        int read = input.read(buffer, length, buffer.length - length);
        length += Math.max(read, 0);
        return read > 0;
    }
}
