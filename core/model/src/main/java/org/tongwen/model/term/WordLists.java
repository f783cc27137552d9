package org.tongwen.model.term;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads lists of words: text resources, one word a line, comments after {@code #}. */
public final class WordLists {

    private WordLists() {}

    /**
     * Returns the words of one list.
     *
     * @param loader finds the list
     */
    public static List<String> read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> (line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#'))).strip())
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read", e);
        }
    }

    /** Returns the words of a list that stands beside this class. */
    static List<String> read(String name) {
        return read(WordLists.class.getClassLoader(), "org/tongwen/model/term/" + name);
    }
}
