package org.tongwen.api.command;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what is set outside the command line. */
public final class Settings {

    private Settings() {}

    /** Returns a system property, else the environment: {@code tongwen.elasticsearch.uris} is TONGWEN_ELASTICSEARCH_URIS. */
    public static @Nullable String find(String name) {
        String value = System.getProperty(name);
        return value != null
                ? value
                : System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
    }
}
