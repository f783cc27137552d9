package org.tongwen.model.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Reads the tables of this package: text resources, one entry a line, its fields separated by white space. */
final class Tables {

    static final String TRADITIONAL_CHARACTERS = "opencc/data/dictionary/TSCharacters.txt";
    static final String TRADITIONAL_PHRASES = "opencc/data/dictionary/TSPhrases.txt";
    static final String SIMPLIFIED_CHARACTERS = "opencc/data/dictionary/STCharacters.txt";
    static final String SIMPLIFIED_PHRASES = "opencc/data/dictionary/STPhrases.txt";
    static final String OWN_CHARACTERS = "variants.txt";
    static final String OWN_PHRASES = "phrases.txt";

    private Tables() {}

    /** Returns the fields of every line that is neither empty nor a comment that starts with {@code #}. */
    static List<List<String>> read(String resource) {
        try (InputStream in = Tables.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The table " + resource + " is missing: build the module with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Tables::fields)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + resource + " cannot be read", e);
        }
    }

    /** Without a pattern, which takes several times as long for the many lines that every start reads. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (StringTokenizer rest = new StringTokenizer(line); rest.hasMoreTokens(); ) {
            fields.add(rest.nextToken());
        }
        return List.copyOf(fields);
    }
}
