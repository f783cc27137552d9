package org.tongwen.analysis.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tongwen.model.term.PolicyTerms;

/** Reads lists of words: text resources, one word a line, comments after {@code #}. */
final class WordList {

    private static final String FOLDER = "org/tongwen/analysis/words/";

    private WordList() {}

    /** Returns the words of policy, of all subjects. */
    static List<String> policy() {
        Stream<String> names = Stream.of("agencies.txt", "places.txt", "industries.txt")
                .flatMap(subject -> read(WordList.class.getClassLoader(), FOLDER + subject).stream());
        return Stream.concat(names, PolicyTerms.list().stream()).toList();
    }

    /** Returns the words of one list. */
    static List<String> read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The word list " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read", e);
        }
    }
}
