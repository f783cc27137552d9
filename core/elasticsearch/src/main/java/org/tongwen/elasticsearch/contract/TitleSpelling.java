package org.tongwen.elasticsearch.contract;

import java.util.ArrayList;
import java.util.List;
import org.tongwen.model.pinyin.Pinyin;
import org.tongwen.model.script.ScriptFolding;

/**
 * The forms in which titles are looked for while they are typed; documents and queries make them here alike. White space
 * separates the terms; the first one marks the start, so that a phrase that begins with it stands at the start of a title.
 */
public final class TitleSpelling {

    /** The term before the first syllable, and the character before the first initial. */
    public static final String START = "^";

    /** How many characters of the start of a title are kept as they are typed; who types more has found it. */
    static final int PLAIN_LENGTH = 60;

    private TitleSpelling() {}

    /** Returns all forms of a title. */
    public static IndexDocument.Spelling of(String title) {
        String folded = ScriptFolding.standard().fold(title);
        List<String> units = units(folded);
        return new IndexDocument.Spelling(
                plain(folded), START + " " + String.join(" ", units), initials(START + firsts(units)));
    }

    /** Returns the letters and digits of a folded text, as far as they are kept. */
    public static String plain(String folded) {
        StringBuilder plain = new StringBuilder();
        folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(PLAIN_LENGTH)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Returns the terms of a row of initials: its overlapping pairs, or the one that it is. */
    public static String initials(String row) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < row.length(); i++) {
            pairs.add(row.substring(i, i + 2));
        }
        return pairs.isEmpty() ? row : String.join(" ", pairs);
    }

    /** The syllables of Chinese characters, and runs of other letters and digits as they are. */
    private static List<String> units(String folded) {
        List<String> syllables = Pinyin.standard().syllables(folded);
        List<String> units = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            boolean other =
                    i < folded.length() && syllables.get(i).isEmpty() && Character.isLetterOrDigit(folded.charAt(i));
            if (other) {
                run.append(folded.charAt(i));
                continue;
            }
            if (!run.isEmpty()) {
                units.add(run.toString());
                run.setLength(0);
            }
            if (i < folded.length() && !syllables.get(i).isEmpty()) {
                units.add(syllables.get(i));
            }
        }
        return units;
    }

    /** The first letters of syllables, and all of whatever holds a digit. */
    private static String firsts(List<String> units) {
        StringBuilder firsts = new StringBuilder();
        for (String unit : units) {
            boolean number = unit.chars().anyMatch(Character::isDigit);
            firsts.append(number ? unit : unit.substring(0, 1));
        }
        return firsts.toString();
    }
}
