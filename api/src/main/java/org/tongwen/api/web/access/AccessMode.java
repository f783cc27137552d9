package org.tongwen.api.web.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tongwen.api.token.Scope;

/** What needs a token. */
public enum AccessMode {
    /** Nothing; for the programs of one computer. */
    NONE,
    /** Changing documents. */
    WRITE,
    /** Reading and changing them. */
    READ;

    /** The setting that chooses. */
    public static final String SETTING = "tongwen.auth";

    /** Returns the one of this name. */
    public static Optional<AccessMode> find(String id) {
        return Arrays.stream(values()).filter(mode -> mode.id().equals(id)).findFirst();
    }

    /** Returns its name in the setting. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean asksFor(Scope scope) {
        return this == READ || (this == WRITE && scope == Scope.WRITE);
    }
}
