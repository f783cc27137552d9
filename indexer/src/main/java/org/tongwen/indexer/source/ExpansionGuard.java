package org.tongwen.indexer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Ends the reading of compressed data that grows beyond all texts.
 *
 * <p>Policy texts shrink to a third or a tenth, tables of one repeated line to a hundredth; a zip bomb to a thousandth.
 */
final class ExpansionGuard extends FilterInputStream {

    /** So much may come out of anything. */
    private static final long HARMLESS = 16L << 20;

    private static final long MOST = 200;

    private final LongSupplier compressed;
    private long expanded;

    /**
     * Watches what comes out of {@code in}.
     *
     * @param compressed how many bytes went in
     */
    ExpansionGuard(InputStream in, LongSupplier compressed) {
        super(in);
        this.compressed = compressed;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    private void count(int bytes) throws IOException {
        expanded += bytes;
        if (expanded > HARMLESS && expanded > MOST * compressed.getAsLong()) {
            throw new IOException("it grows to more than " + MOST + " times its size, like a zip bomb");
        }
    }
}
