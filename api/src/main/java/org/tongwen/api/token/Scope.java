package org.tongwen.api.token;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a token allows: who may write may read, too. */
public enum Scope {
    @JsonProperty("read")
    READ,
    @JsonProperty("write")
    WRITE;

    /** Tells whether who has this may do what needs the other. */
    public boolean covers(Scope needed) {
        return this == WRITE || needed == READ;
    }

    /** Returns its name in files and commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
