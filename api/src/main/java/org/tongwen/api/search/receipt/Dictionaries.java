package org.tongwen.api.search.receipt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongwen.api.search.query.expansion.Synonyms;
import org.tongwen.model.hash.Sha256;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.term.PolicyTerms;

/**
 * The dictionaries by which a query is read, as far as one edition can be told from another.
 *
 * @param hashes the first 16 hexadecimal digits of SHA-256, by name
 */
public record Dictionaries(Map<String, String> hashes) {

    private static final int DIGITS = 16;
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';

    public Dictionaries {
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }

    /** Returns these synonyms and vocabulary, and what comes with the program. */
    public static Dictionaries of(Synonyms synonyms, Synonyms vocabulary) {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("scripts", hash(List.of(foldedCharacters())));
        hashes.put("synonyms", hash(lines(synonyms)));
        hashes.put("vocabulary", hash(lines(vocabulary)));
        hashes.put("words", hash(PolicyTerms.list()));
        return new Dictionaries(hashes);
    }

    private static List<String> lines(Synonyms synonyms) {
        return synonyms.groups().stream().map(group -> String.join("=", group)).toList();
    }

    /** What the tables of scripts do, wherever they come from. */
    private static String foldedCharacters() {
        return IntStream.rangeClosed(FIRST_HAN, LAST_HAN)
                .map(ScriptFolding.standard()::fold)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String hash(List<String> lines) {
        return Sha256.hex(String.join("\n", lines), DIGITS / 2);
    }
}
