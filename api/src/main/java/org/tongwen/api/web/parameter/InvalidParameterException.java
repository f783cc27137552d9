package org.tongwen.api.web.parameter;

import java.util.List;

/** A parameter that cannot be read, with what it could have been. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final transient List<String> nearest;

    /**
     * Creates the error.
     *
     * @param parameter name of the parameter
     * @param detail what was wrong and what to write instead
     * @param nearest valid names or values that look like what was written; may be empty
     */
    public InvalidParameterException(String parameter, String detail, List<String> nearest) {
        super(detail);
        this.parameter = parameter;
        this.nearest = List.copyOf(nearest);
    }

    /** Returns the same error of a parameter with another name. */
    InvalidParameterException named(String name) {
        InvalidParameterException renamed = new InvalidParameterException(name, String.valueOf(getMessage()), nearest);
        renamed.initCause(this);
        return renamed;
    }

    public String parameter() {
        return parameter;
    }

    public List<String> nearest() {
        return nearest;
    }
}
