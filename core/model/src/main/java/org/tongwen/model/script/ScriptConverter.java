package org.tongwen.model.script;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes texts of one script in the other by OpenCC's tables: from left to right, the longest phrase that begins at a character, or
 * the character alone. Of several forms the first is taken, as OpenCC does. Thread-safe.
 *
 * <p>The tables are one text with a hash table of places in it, 2 MB; a map from phrases to lists of forms takes 10 MB.
 */
public final class ScriptConverter {

    private static final int NONE = -1;
    private static final char SEPARATOR = '\t';

    /** What each character is written as alone: itself where that takes two {@code char}s, as few fonts have those. */
    private final char[] characters = new char[1 << Character.SIZE];
    /** How long the longest phrase is that begins with two characters, or with others that share their place. */
    private final byte[] longest = new byte[1 << 17];
    /** Each phrase with its form behind a separator. */
    private final String phrases;

    private final int[] starts;
    /** Open addressing: numbers of phrases, counted from 1. */
    private final int[] slots;

    private ScriptConverter(List<List<String>> entries) {
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) i;
        }
        int size = 0;
        StringBuilder text = new StringBuilder();
        starts = new int[entries.size() + 1];
        slots = new int[4 * Integer.highestOneBit(entries.size())];
        for (List<String> entry : entries) {
            String from = entry.getFirst();
            String to = entry.get(1);
            if (from.length() > 1) {
                starts[size++] = text.length();
                text.append(from).append(SEPARATOR).append(to);
            } else if (to.length() == 1) {
                characters[from.charAt(0)] = to.charAt(0);
            }
        }
        starts[size] = text.length();
        phrases = text.toString();
        for (int i = 0; i < size; i++) {
            add(i, phrases.substring(starts[i], phrases.indexOf(SEPARATOR, starts[i])));
        }
    }

    /** Reads the tables from Simplified to Traditional, as OpenCC's standard writes it. */
    public static ScriptConverter toTraditional() {
        return read(Tables.SIMPLIFIED_CHARACTERS, Tables.SIMPLIFIED_PHRASES);
    }

    /** Reads the tables from Traditional to Simplified. */
    public static ScriptConverter toSimplified() {
        return read(Tables.TRADITIONAL_CHARACTERS, Tables.TRADITIONAL_PHRASES);
    }

    private static ScriptConverter read(String... tables) {
        return new ScriptConverter(
                Stream.of(tables).map(Tables::read).flatMap(Collection::stream).toList());
    }

    /** Returns the text in the other script; what the tables do not have stays as it is. */
    public String convert(String text) {
        StringBuilder converted = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int phrase = longestAt(text, at);
            if (phrase == NONE) {
                converted.append(characters[text.charAt(at)]);
                at++;
            } else {
                int form = phrases.indexOf(SEPARATOR, starts[phrase]) + 1;
                converted.append(phrases, form, starts[phrase + 1]);
                at += form - 1 - starts[phrase];
            }
        }
        return converted.toString();
    }

    private void add(int phrase, String from) {
        int place = place(from, 0);
        longest[place] = (byte) Math.max(longest[place], from.length());
        slots[slot(from, 0, from.length(), from.hashCode())] = phrase + 1;
    }

    private int longestAt(String text, int start) {
        if (start + 1 == text.length()) {
            return NONE;
        }
        int found = NONE;
        int hash = text.charAt(start);
        int limit = Math.min(start + longest[place(text, start)], text.length());
        for (int end = start + 2; end <= limit; end++) {
            hash = 31 * hash + text.charAt(end - 1);
            int phrase = slots[slot(text, start, end, hash)] - 1;
            found = phrase == NONE ? found : phrase;
        }
        return found;
    }

    private int place(String text, int start) {
        return (text.charAt(start) * 509 + text.charAt(start + 1)) & (longest.length - 1);
    }

    /** Returns where a phrase stands, or where it would, by the hash that {@link String#hashCode} has of it. */
    private int slot(String text, int start, int end, int hash) {
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != 0 && !isPhrase(slots[slot] - 1, text, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean isPhrase(int phrase, String text, int start, int end) {
        int length = end - start;
        return starts[phrase] + length < starts[phrase + 1]
                && phrases.charAt(starts[phrase] + length) == SEPARATOR
                && phrases.regionMatches(starts[phrase], text, start, length);
    }
}
