package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Outcome;

/** A line of the answer to an upload. */
public sealed interface UploadJson {

    /** The last line where the index could not be written. */
    UploadJson BROKEN = new Broken(
            false,
            "The index could not be written to its end. What was told to be done is done; send the same again, and it goes on there.");

    /**
     * What became of a record.
     *
     * @param line on which it stands, from 1; null of what is no record
     * @param id null if it is not known
     * @param outcome {@code indexed}, {@code updated}, {@code unchanged} or {@code failed}
     * @param reason why it failed; null if it did not
     * @param damage what is broken in its text
     * @param notes what was left out of it, and why
     */
    record Line(
            @Nullable Long line,
            @Nullable String id,
            String outcome,
            @Nullable String reason,
            List<String> damage,
            List<String> notes)
            implements UploadJson {}

    /** The last line: what became of all records, in numbers. */
    record End(boolean complete, long read, long indexed, long updated, long unchanged, long failed, long tookMs)
            implements UploadJson {}

    /** The last line of an upload that broke off. */
    record Broken(boolean complete, String detail) implements UploadJson {}

    /** Returns the line of a record that is done. */
    static UploadJson of(Outcome outcome) {
        return UploadMapper.INSTANCE.line(outcome);
    }

    /** Returns the last line. */
    static UploadJson of(IndexReport report) {
        return UploadMapper.INSTANCE.end(report);
    }
}
