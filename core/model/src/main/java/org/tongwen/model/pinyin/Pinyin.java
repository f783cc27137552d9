package org.tongwen.model.pinyin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongwen.model.dictionary.Dictionary;
import org.tongwen.model.dictionary.Match;

/** Reads folded text aloud: one syllable without tone for each character, by the words in which it stands. Thread-safe. */
public final class Pinyin {

    private static final Pinyin STANDARD = new Pinyin(new PinyinTables());

    private final Map<Character, String> characters;
    private final Dictionary<List<String>> words;
    private final SyllableReader reader;

    private Pinyin(PinyinTables tables) {
        this.characters = tables.characters();
        this.words = tables.words();
        this.reader = new SyllableReader(tables.syllables());
    }

    /** Returns the readings that the index and queries share. */
    public static Pinyin standard() {
        return STANDARD;
    }

    /** Returns the syllable of each {@code char} of a folded text, {@code v} for ü; empty for what is no Chinese character. */
    public List<String> syllables(String folded) {
        List<String> syllables = new ArrayList<>(folded.length());
        while (syllables.size() < folded.length()) {
            int start = syllables.size();
            Match<List<String>> word = words.longestAt(folded, start);
            if (word == null) {
                syllables.add(characters.getOrDefault(folded.charAt(start), ""));
            } else {
                syllables.addAll(word.value());
            }
        }
        return syllables;
    }

    /**
     * Returns the ways in which typed letters can be cut into syllables, fewest first and a few at most; the last may be the
     * beginning of a syllable if {@code open}. Empty if they are no pinyin.
     */
    public List<List<String>> cut(String letters, boolean open) {
        return reader.cut(letters, open);
    }
}
