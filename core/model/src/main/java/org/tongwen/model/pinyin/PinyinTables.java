package org.tongwen.model.pinyin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.script.ScriptFolding;

/** The readings of characters and of words, by their folded form: the project's own first, then those of a dependency. */
final class PinyinTables {

    private static final String OWN_CHARACTERS = "characters.txt";
    private static final String OWN_WORDS = "words.txt";
    private static final String CHARACTERS = "houbb/pinyin_dict_char.txt";
    private static final String WORDS = "houbb/pinyin_dict_phrase.txt";
    /** Longer entries are proverbs, which read as their parts do. */
    private static final int LONGEST_WORD = 4;

    private static final Pattern VOWEL = Pattern.compile("[aeiouv]");
    private static final Pattern UMLAUT = Pattern.compile("[üǖǘǚǜ]");
    private static final Pattern TONES = Pattern.compile("[^a-z]");

    private final Map<Character, String> characters = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<Character> ambiguous = new HashSet<>();
    private final Map<String, String> plain = new HashMap<>();

    PinyinTables() {
        Map<Character, String> lent = new HashMap<>();
        for (String table : List.of(OWN_CHARACTERS, CHARACTERS)) {
            entries(table).forEach(entry -> addCharacter(entry[0], entry[1].split(","), lent));
        }
        lent.forEach(characters::putIfAbsent);
        entries(OWN_WORDS).forEach(entry -> addWord(fold(entry[0]), entry[1].split(" ")));
        entries(WORDS)
                .filter(entry -> entry[0].length() <= LONGEST_WORD && isAmbiguous(fold(entry[0])))
                .forEach(entry -> addWord(fold(entry[0]), entry[1].split(" ")));
    }

    /** Returns the reading that a character has alone. */
    Map<Character, String> characters() {
        return Map.copyOf(characters);
    }

    /** Returns the words that tell the reading of their characters. */
    Dictionary<List<String>> words() {
        return Dictionary.of(words);
    }

    /** Returns all syllables that characters have, without the grunts that are consonants alone. */
    Set<String> syllables() {
        return characters.values().stream()
                .filter(syllable -> VOWEL.matcher(syllable).find())
                .collect(Collectors.toSet());
    }

    /** A character that stands for its class has its own reading; one that only folds to it lends its reading at need. */
    private void addCharacter(String text, String[] readings, Map<Character, String> lent) {
        String folded = fold(text);
        if (folded.length() > 1) {
            return;
        }
        boolean own = text.equals(folded);
        (own ? characters : lent).putIfAbsent(folded.charAt(0), plain(readings[0]));
        if (!own || Arrays.stream(readings).map(this::plain).distinct().count() > 1) {
            ambiguous.add(folded.charAt(0));
        }
    }

    private void addWord(String folded, String[] readings) {
        if (folded.length() == readings.length) {
            words.putIfAbsent(folded, Arrays.stream(readings).map(this::plain).toList());
        }
    }

    private boolean isAmbiguous(String folded) {
        return folded.chars().anyMatch(c -> ambiguous.contains((char) c));
    }

    private static String fold(String text) {
        return ScriptFolding.standard().fold(text);
    }

    private static Stream<String[]> entries(String table) {
        try (InputStream in = PinyinTables.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("The table " + table + " is missing: build the module with Maven");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.strip().split(":", 2))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + table + " cannot be read", e);
        }
    }

    /** Without tones, {@code v} for ü, as it is typed. */
    private String plain(String reading) {
        return plain.computeIfAbsent(reading, PinyinTables::withoutTones);
    }

    private static String withoutTones(String reading) {
        String typed = Normalizer.normalize(UMLAUT.matcher(reading).replaceAll("v"), Normalizer.Form.NFD);
        String letters = TONES.matcher(typed).replaceAll("");
        return letters.equals("lve") || letters.equals("nve") ? letters.replace('v', 'u') : letters;
    }
}
