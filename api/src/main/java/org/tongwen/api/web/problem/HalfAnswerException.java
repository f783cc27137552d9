package org.tongwen.api.web.problem;

import java.io.Serial;

/** Something went wrong after a part of the answer was sent; its connection is broken off, so that nobody takes the half for the whole. */
final class HalfAnswerException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    HalfAnswerException(int status) {
        super("broken off with " + status + " in the middle of the answer", null, false, false);
    }
}
