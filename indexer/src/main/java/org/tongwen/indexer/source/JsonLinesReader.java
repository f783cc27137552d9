package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads one record from each line, holding one line at a time. */
final class JsonLinesReader implements FileReader {

    @Override
    public void read(InputFile file, InputStream in, Intake intake, int depth) throws IOException {
        ByteLines lines = new ByteLines(RecordBytes.inUtf8(in));
        boolean any = false;
        while (lines.next()) {
            any |= read(file, lines, intake);
        }
        if (!any) {
            intake.failure(file.place(), WholeFileReader.EMPTY);
        }
    }

    /** Returns whether there is something on the line. */
    private static boolean read(InputFile file, ByteLines lines, Intake intake) {
        Place place = file.place().line(lines.number());
        if (lines.tooLong()) {
            intake.failure(place, "the line is longer than 64 MB");
            return true;
        }
        if (lines.isBlank()) {
            return false;
        }
        byte[] record = Arrays.copyOf(lines.bytes(), lines.length());
        intake.document(new RawDocument(place, Format.RECORD, record));
        return true;
    }
}
