package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * Reads a compressed file as what lies in it.
 *
 * @param inner reads that
 */
record GzipReader(FileReader inner) implements FileReader {

    @Override
    public void read(InputFile file, InputStream compressed, Intake intake, int depth) throws IOException {
        AtomicLong read = new AtomicLong();
        InputStream counted = new CountingStream(compressed, read::addAndGet);
        InputStream plain = new ExpansionGuard(new GZIPInputStream(counted, 1 << 16), read::get);
        inner.read(file.unpacked(() -> plain), plain, intake, depth + 1);
    }
}
