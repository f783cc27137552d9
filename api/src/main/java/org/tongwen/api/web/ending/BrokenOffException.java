package org.tongwen.api.web.ending;

import java.io.Serial;
import java.time.Duration;

/** A request was not finished before its server had to end. */
final class BrokenOffException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    BrokenOffException(Duration limit) {
        super("not finished within " + limit.toSeconds() + " s of the end of the server", null, false, false);
    }
}
