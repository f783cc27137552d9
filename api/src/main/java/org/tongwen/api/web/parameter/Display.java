package org.tongwen.api.web.parameter;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.model.script.Script;

/** The script in which texts are shown. */
public enum Display {
    /** Each as it is written. */
    ORIGINAL("original", null),
    HANS("hans", Script.HANS),
    HANT("hant", Script.HANT);

    /** The name of the parameter. */
    public static final String NAME = "display";

    static final Map<String, Display> BY_ID = Parameters.byId(values(), Display::id);

    private final String id;

    private final @Nullable Script script;

    Display(String id, @Nullable Script script) {
        this.id = id;
        this.script = script;
    }

    /** Returns the id used in the API. */
    public String id() {
        return id;
    }

    /** Returns the script that all texts are shown in; empty if each stays as it is. */
    public Optional<Script> script() {
        return Optional.ofNullable(script);
    }

    /**
     * Reads the parameter.
     *
     * @throws InvalidParameterException if its value is none
     */
    public static Display read(Parameters parameters) {
        return parameters
                .find(NAME)
                .map(value -> Parameters.constant(NAME, value, BY_ID))
                .orElse(ORIGINAL);
    }
}
