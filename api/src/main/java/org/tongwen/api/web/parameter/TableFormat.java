package org.tongwen.api.web.parameter;

import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Locale;
import java.util.Map;

/** A form in which what has many lines is answered. */
public enum TableFormat {
    /** A page. */
    JSON,
    /** All lines. */
    CSV;

    private static final Map<String, TableFormat> BY_ID = Parameters.byId(values(), TableFormat::id);

    /** Returns the id used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the form that is asked for; a page, if none is.
     *
     * @throws InvalidParameterException if there is no such form
     */
    public static TableFormat read(Parameters parameters) {
        return parameters
                .find("format")
                .map(value -> Parameters.constant("format", value, BY_ID))
                .orElse(JSON);
    }

    /** Returns what the OpenAPI document says of the parameter of what has pages. */
    public static Parameter documented() {
        return documented("A page (`json`), or a table of all lines (`csv`).");
    }

    /** Returns what the OpenAPI document says of the parameter. */
    public static Parameter documented(String description) {
        return Documented.once("format", Values.oneOf(BY_ID.keySet(), JSON.id(), CSV.id()), description);
    }
}
