package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, so that one line with broken characters does not spoil the next. */
final class ByteLines {

    /** Three million characters, the longest text, take 18 MB if each is escaped. */
    private static final int MAX_BYTES = 20 << 20;

    private static final int BEGINNING = 1 << 12;
    /** A line that took more room than this leaves none of it behind. */
    private static final int KEPT = 1 << 20;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private int chunkStart;
    private int chunkEnd;
    private byte[] line = new byte[BEGINNING];
    private int length;
    private boolean tooLong;
    private long number;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; returns whether there is one. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = chunkStart;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            append(end);
            boolean complete = end < chunkEnd;
            chunkStart = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    /** Returns the current line, which can be taken once. */
    byte[] take() {
        byte[] taken = Arrays.copyOf(line, length);
        if (line.length > KEPT) {
            line = new byte[BEGINNING];
            length = 0;
        }
        return taken;
    }

    /** Whether the line was too long to be kept; its bytes are not there then. */
    boolean tooLong() {
        return tooLong;
    }

    /** Whether the line holds nothing but ASCII blanks. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Counted from 1. */
    long number() {
        return number;
    }

    private boolean fill() throws IOException {
        if (chunkStart == chunkEnd) {
            chunkStart = 0;
            chunkEnd = Math.max(0, in.read(chunk, 0, chunk.length));
        }
        return chunkEnd > chunkStart;
    }

    private void append(int end) {
        int count = end - chunkStart;
        if (tooLong || length + count > MAX_BYTES) {
            tooLong = true;
            length = 0;
            return;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(length + count, Math.min(line.length * 2, MAX_BYTES)));
        }
        System.arraycopy(chunk, chunkStart, line, length, count);
        length += count;
    }
}
