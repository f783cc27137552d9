package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.zip.GZIPInputStream;

/** Reads one record from each line, holding one line at a time. */
record JsonLinesReader(boolean gzip) implements FileReader {

    @Override
    public void read(SourceFile file, InputStream in, Intake intake) throws IOException {
        // A GZIPInputStream has nothing to close but the stream below it, which its owner closes.
        @SuppressWarnings("resource")
        InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in;
        ByteLines lines = new ByteLines(plain);
        while (lines.next()) {
            read(file, lines, intake);
        }
    }

    private static void read(SourceFile file, ByteLines lines, Intake intake) {
        String location = file.location() + ":" + lines.number();
        if (lines.tooLong()) {
            intake.failure(location, "line longer than 64 MB");
            return;
        }
        try {
            String text = Decoding.decode(lines.bytes(), 0, lines.length());
            if (!text.isBlank()) {
                String hash = ContentHash.of(lines.bytes(), 0, lines.length());
                String path = file.path() + "#" + lines.number();
                intake.document(new RawDocument(location, path, Format.RECORD, text, hash));
            }
        } catch (CharacterCodingException e) {
            intake.failure(location, Decoding.NOT_UTF_8);
        }
    }
}
