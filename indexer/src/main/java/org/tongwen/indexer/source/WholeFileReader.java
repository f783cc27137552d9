package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/** Reads a file that is one document. */
record WholeFileReader(Format format) implements FileReader {

    /** A text larger than this is no policy document: a single one must not fill the memory. */
    private static final int MAX_BYTES = 64 << 20;

    @Override
    public void read(SourceFile file, InputStream in, Intake intake) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            intake.failure(file.location(), "larger than 64 MB; split it into documents");
            return;
        }
        String text;
        try {
            text = Decoding.decode(bytes, 0, bytes.length);
        } catch (CharacterCodingException e) {
            intake.failure(file.location(), Decoding.NOT_UTF_8);
            return;
        }
        if (text.isBlank()) {
            intake.failure(file.location(), "has no text");
            return;
        }
        intake.document(
                new RawDocument(file.location(), file.path(), format, text, ContentHash.of(bytes, 0, bytes.length)));
    }
}
