package org.tongwen.api.web.passage;

import java.util.List;
import java.util.stream.Stream;

/** The words of a passage as someone wrote them down: all of them, or its beginning and its end with an ellipsis between. */
record Quote(String text) {

    private static final String ELLIPSIS = "(?:…|⋯|\\.{3})+";

    /** Returns the text as a quote that must stand in the body as a whole. */
    List<String> whole() {
        return List.of(text);
    }

    /** Returns what stands before, between and after its ellipses; empty if it has none, or nothing else. */
    List<String> parts() {
        List<String> parts = Stream.of(text.split(ELLIPSIS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 1 && parts.getFirst().equals(text) ? List.of() : parts;
    }
}
