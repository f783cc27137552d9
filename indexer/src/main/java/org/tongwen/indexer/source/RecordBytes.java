package org.tongwen.indexer.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.input.ReaderInputStream;
import org.tongwen.indexer.charset.NotTextException;
import org.tongwen.indexer.charset.TextDecoder;

/** Brings files of records, which are read as a stream, into UTF-8. */
final class RecordBytes {

    /** What so many bytes look like, all of the file is. */
    private static final int SAMPLE = 1 << 20;

    private RecordBytes() {}

    /** Returns the stream as it is if it is UTF-8, else recoded; characters that cannot be read become U+FFFD. */
    @SuppressWarnings("resource") // the owner of the stream closes it
    static InputStream inUtf8(InputStream in) throws IOException {
        InputStream stream = new BufferedInputStream(in, SAMPLE + 1);
        stream.mark(SAMPLE + 1);
        byte[] sample = stream.readNBytes(SAMPLE);
        boolean complete = stream.read() < 0;
        stream.reset();
        Charset charset = charset(sample, complete);
        return charset.equals(StandardCharsets.UTF_8)
                ? stream
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(stream, charset))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    private static Charset charset(byte[] sample, boolean complete) throws IOException {
        try {
            return TextDecoder.detect(sample, complete);
        } catch (NotTextException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
