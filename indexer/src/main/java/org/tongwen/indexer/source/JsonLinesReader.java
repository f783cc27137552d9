package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads one record from each line, holding one line at a time. */
final class JsonLinesReader implements FileReader {

    private final long most;

    JsonLinesReader() {
        this(Long.MAX_VALUE);
    }

    /** Reads so many lines, and reports the next as one too many. */
    JsonLinesReader(long most) {
        this.most = most;
    }

    @Override
    public void read(InputFile file, InputStream in, Intake intake, int depth) throws IOException {
        ByteLines lines = new ByteLines(RecordBytes.inUtf8(in));
        boolean any = false;
        while (lines.number() < most && lines.next()) {
            any |= read(file, lines, intake);
        }
        if (lines.number() == most && lines.next()) {
            intake.failure(
                    file.place().line(lines.number()),
                    String.format(
                            Locale.ROOT,
                            "is one more than the %,d that are taken at once; send it and the rest in another request",
                            most));
        }
        if (!any) {
            intake.failure(file.place(), WholeFileReader.EMPTY);
        }
    }

    /** Returns whether there is something on the line. */
    private static boolean read(InputFile file, ByteLines lines, Intake intake) {
        Place place = file.place().line(lines.number());
        if (lines.tooLong()) {
            intake.failure(place, "the line is longer than 20 MB");
            return true;
        }
        if (lines.isBlank()) {
            return false;
        }
        intake.document(new RawDocument(place, Format.RECORD, lines.take()));
        return true;
    }
}
