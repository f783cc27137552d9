package org.tongwen.api.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The page as its author wrote it, and the same with a title and content of a document, which its script replaces when it starts. */
final class Shell {

    private static final Pattern PARTS = Pattern.compile(
            "(?s)(?<start>.*<html lang=\")[^\"]*(?<head>\".*)<meta name=\"description\".*</title>(?<links>.*<body>).*(?<end></body>.*)");

    private final String html;
    private final Matcher parts;

    private Shell(String html) {
        this.html = html;
        this.parts = PARTS.matcher(html);
        if (!parts.matches()) {
            throw new IllegalStateException("index.html has no language, description, title or body to replace");
        }
    }

    /** Returns the page that stands on the class path. */
    static Shell load() {
        try {
            return new Shell(new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page as it was written. */
    String html() {
        return html;
    }

    /**
     * Returns the page with these parts of its own.
     *
     * @param language BCP 47 tag of the content
     * @param about HTML in place of title and description
     * @param content HTML in place of the body's
     */
    String with(String language, String about, String content) {
        return parts.group("start")
                + language
                + parts.group("head")
                + about
                + parts.group("links")
                + content
                + parts.group("end");
    }
}
