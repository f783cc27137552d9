package org.tongwen.api.it.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block of code of the page, in {@code sh} or {@code python}.
 *
 * @param shown the JSON that the page shows of what it answers
 */
record Example(String language, String code, @Nullable String shown) {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Returns those of the page; a block of JSON belongs to the code before it. */
    static List<Example> ofPage() {
        List<Example> examples = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(page());
        while (blocks.find()) {
            String language = blocks.group(1);
            if (language.matches("sh|python")) {
                examples.add(new Example(language, blocks.group(2), null));
            } else if (language.equals("json")) {
                Example last = examples.removeLast();
                examples.add(new Example(last.language, last.code, blocks.group(2)));
            }
        }
        return examples;
    }

    /** Returns the JSON that the page shows. */
    Optional<String> findShown() {
        return Optional.ofNullable(shown);
    }

    @Override
    public String toString() {
        return code.strip();
    }

    private static String page() {
        try {
            return Files.readString(
                    Path.of(Objects.requireNonNull(System.getProperty("tongwen.home")), "docs", "api.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
