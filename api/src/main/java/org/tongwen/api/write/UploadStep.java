package org.tongwen.api.write;

import org.tongwen.indexer.IndexReport;
import org.tongwen.indexer.Outcome;

/** What an upload tells while it goes on; its last step is {@link Ended} or {@link Broken}. */
public sealed interface UploadStep {

    /** A record is done. */
    record Done(Outcome outcome) implements UploadStep {}

    /** All records that came are done. */
    record Ended(IndexReport report) implements UploadStep {}

    /** The index could not be written; what was told to be done is done. */
    record Broken() implements UploadStep {}
}
