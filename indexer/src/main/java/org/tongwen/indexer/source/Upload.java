package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Records that somebody sends, one JSON object on each line.
 *
 * @param file the name of the file that they count as read from: by it they are known again
 * @param records is read to its end, and not closed
 */
public record Upload(String file, InputStream records) {

    /** What becomes of each record is kept until the sender reads it, which some do only once all is sent. */
    public static final int MOST = 100_000;

    void read(Intake intake) {
        Place place = new Place(file, file, file);
        InputFile all = new InputFile(place, 0, Optional.empty(), () -> records);
        try {
            new JsonLinesReader(MOST).read(all, records, intake, 0);
            // Somebody who still sends does not listen yet.
            records.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            intake.failure(place, FolderReader.reason(e));
        }
    }
}
