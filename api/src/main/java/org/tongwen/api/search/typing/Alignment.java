package org.tongwen.api.search.typing;

import java.util.BitSet;
import java.util.List;
import org.tongwen.api.search.typing.Coverage.Kind;

/** Lays what was typed along a text, character by character, over spaces and punctuation of both; enters no dead end twice. */
final class Alignment {

    static final int NONE = -1;

    private final String typed;
    private final String text;
    private final List<String> syllables;
    private final Kind kind;
    private final BitSet dead = new BitSet();

    Alignment(String typed, String text, List<String> syllables, Kind kind) {
        this.typed = typed;
        this.text = text;
        this.syllables = syllables;
        this.kind = kind;
    }

    /** Returns the end of what is covered from this index of the text on; {@link #NONE} if all that was typed does not fit. */
    int from(int start) {
        return align(start, skip(typed, 0));
    }

    private int align(int at, int next) {
        if (next == typed.length()) {
            return at;
        }
        int index = skip(text, at);
        int state = index * (typed.length() + 1) + next;
        if (index == text.length() || dead.get(state)) {
            return NONE;
        }
        int end = step(index, next);
        if (end == NONE) {
            dead.set(state);
        }
        return end;
    }

    private int step(int index, int next) {
        int end = NONE;
        if (text.charAt(index) == typed.charAt(next)) {
            end = align(index + 1, skip(typed, next + 1));
        }
        String syllable = kind == Kind.CHARACTERS ? "" : syllables.get(index);
        if (end != NONE || syllable.isEmpty()) {
            return end;
        }
        int common = common(syllable, next);
        if (common == syllable.length()) {
            end = align(index + 1, skip(typed, next + common));
        } else if (common > 0 && next + common == typed.length()) {
            return index + 1;
        }
        return end == NONE && common > 0 && kind == Kind.INITIALS ? align(index + 1, skip(typed, next + 1)) : end;
    }

    private int common(String syllable, int next) {
        int common = 0;
        while (common < syllable.length()
                && next + common < typed.length()
                && syllable.charAt(common) == typed.charAt(next + common)) {
            common++;
        }
        return common;
    }

    /** Behind white space and punctuation; rare characters of two {@code char}s count as they are. */
    private static int skip(String text, int start) {
        int i = start;
        while (i < text.length()
                && !Character.isLetterOrDigit(text.charAt(i))
                && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
