package org.tongwen.indexer.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file that is one document.
 *
 * @param format what its name says that it is; its first bytes may say otherwise
 */
record WholeFileReader(Format format) implements FileReader {

    static final String EMPTY = "is empty";

    /** A single file must not fill the memory. */
    static final int MAX_BYTES = 64 << 20;

    private static final String TOO_LARGE = "is larger than 64 MB; split it into documents";

    @Override
    public void read(InputFile file, InputStream in, Intake intake, int depth) throws IOException {
        boolean tooLarge = file.disk().isPresent() && file.bytes() > MAX_BYTES;
        byte[] bytes = tooLarge ? new byte[0] : in.readNBytes(MAX_BYTES + 1);
        if (tooLarge || bytes.length > MAX_BYTES) {
            intake.failure(file.place(), TOO_LARGE);
        } else if (bytes.length == 0) {
            intake.failure(file.place(), EMPTY);
        } else {
            Magic magic = Magic.of(bytes);
            magic.refusal(format)
                    .ifPresentOrElse(
                            reason -> intake.failure(file.place(), reason),
                            () -> intake.document(new RawDocument(file.place(), magic.formatInsteadOf(format), bytes)));
        }
    }
}
