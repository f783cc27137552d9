package org.tongwen.api.web.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The templates beside classes; they escape whatever is not written with three braces. */
public final class Templates {

    private Templates() {}

    /** Returns the template of this name that stands beside a class. */
    public static Template compile(Class<?> beside, String name) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name + ".mustache")), StandardCharsets.UTF_8)) {
            return Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true).compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
