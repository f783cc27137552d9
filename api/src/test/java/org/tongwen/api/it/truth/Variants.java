package org.tongwen.api.it.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongwen.model.script.ScriptFolding;

/** What the fold makes one, as the program itself has it. */
final class Variants {

    private static final ScriptFolding FOLDING = ScriptFolding.standard();

    private Variants() {}

    /** Returns the classes of more than one character that can be searched, each begun by its representative. */
    static List<List<String>> classes() {
        Map<Integer, List<String>> classes = new TreeMap<>();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> FOLDING.fold(c) != c && isSearchable(FOLDING.fold(c)))
                .forEach(c -> classes.computeIfAbsent(
                                FOLDING.fold(c), name -> new ArrayList<>(List.of(Character.toString(name))))
                        .add(Character.toString(c)));
        return List.copyOf(classes.values());
    }

    /** Returns the pairs of words that are one only as words, as their characters differ by more than script. */
    static List<Pair> words() {
        return pairs().filter(pair -> !characters(pair.one()).equals(characters(pair.other()))
                        && FOLDING.fold(pair.one()).equals(FOLDING.fold(pair.other())))
                .toList();
    }

    /** Returns the pairs of the tables that are left apart, as they would cut into other words. */
    static List<Pair> wordsApart() {
        return pairs().filter(pair -> !FOLDING.fold(pair.one()).equals(FOLDING.fold(pair.other())))
                .toList();
    }

    private static Stream<Pair> pairs() {
        return Stream.of("opencc/data/dictionary/TSPhrases.txt", "phrases.txt")
                .flatMap(Variants::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 1)
                .map(fields -> new Pair(fields[0], fields[1]));
    }

    private static String characters(String text) {
        return text.codePoints()
                .map(FOLDING::fold)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Letters, digits and signs of rate; not punctuation, which no view has. */
    private static boolean isSearchable(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || Character.getType(codePoint) == Character.LETTER_NUMBER
                || codePoint == '%';
    }

    private static Stream<String> lines(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ScriptFolding.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One word in two scripts. */
    record Pair(String one, String other) {}
}
