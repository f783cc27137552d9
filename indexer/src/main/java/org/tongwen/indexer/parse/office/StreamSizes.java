package org.tongwen.indexer.parse.office;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tongwen.indexer.parse.UnreadableDocumentException;

/** Refuses PDF files with a stream that would fill the memory: PDFBox inflates most streams as a whole, however large. */
final class StreamSizes {

    /** A scanned A3 page at 600 dpi, uncompressed, has 209 MB. */
    private static final long MAX_INFLATED = 256L << 20;

    private static final int MOST_PER_BYTE = 1032;
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private StreamSizes() {}

    static void check(byte[] pdf) throws UnreadableDocumentException {
        int at = indexOf(pdf, BEGIN, 0);
        while (at >= 0) {
            int start = afterLineEnd(pdf, at + BEGIN.length);
            int end = indexOf(pdf, END, start);
            int length = (end < 0 ? pdf.length : end) - start;
            if (length > MAX_INFLATED / MOST_PER_BYTE && inflated(pdf, start, length) > MAX_INFLATED) {
                throw new UnreadableDocumentException("holds a stream that inflates to more than 256 MB");
            }
            at = end < 0 ? -1 : indexOf(pdf, BEGIN, end + END.length);
        }
    }

    /** Returns how large the data becomes, counted up to a little more than the limit; what is not deflated counts as nothing. */
    private static long inflated(byte[] pdf, int start, int length) {
        byte[] sink = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, length);
            while (!inflater.finished() && inflater.getBytesWritten() <= MAX_INFLATED) {
                if (inflater.inflate(sink) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return start;
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            int matched = 0;
            while (matched < word.length && bytes[i + matched] == word[matched]) {
                matched++;
            }
            if (matched == word.length) {
                return i;
            }
        }
        return -1;
    }
}
