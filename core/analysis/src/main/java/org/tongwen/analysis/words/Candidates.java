package org.tongwen.analysis.words;

import java.util.Arrays;

/** Finds all words that may stand in a run: those of the dictionary, numerals, and what is counted by behind these; by the rules of IK. */
final class Candidates {

    private static final String NUMERALS = "一二两三四五六七八九十零壹贰叁肆伍陆柒捌玖拾百千万亿拾佰仟萬億兆卅廿";
    private static final boolean[] IS_NUMERAL = numerals();

    private final Beginnings words;
    private final Beginnings quantifiers;
    private long[] found = new long[256];
    private int size;
    private int numeralStart;
    /** The greatest candidate so far. */
    private long last;

    Candidates(WordDictionary dictionary) {
        this.words = new Beginnings(dictionary.words());
        this.quantifiers = new Beginnings(dictionary.quantifiers());
    }

    /** Finds those of a run. */
    void find(char[] run, int length) {
        size = 0;
        last = -1;
        numeralStart = -1;
        words.clear();
        quantifiers.clear();
        for (int at = 0; at < length; at++) {
            char character = run[at];
            if (isIdeograph(character)) {
                numeral(character, at);
                quantifier(character, at);
                words.step(character, at, this, Candidate.WORD);
            } else {
                endNumeral(at);
                quantifiers.clear();
                words.clear();
            }
        }
        endNumeral(length);
        order();
    }

    int size() {
        return size;
    }

    /** Returns a candidate by its place in the order of candidates. */
    long get(int index) {
        return found[index];
    }

    void add(int start, int length, int kind) {
        if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
        }
        long candidate = Candidate.of(start, length, size, kind);
        found[size++] = candidate;
        if (last < 0 || (candidate > last && !Candidate.isSameStretch(candidate, last))) {
            last = candidate;
        }
    }

    private void numeral(char character, int at) {
        if (!IS_NUMERAL[character]) {
            endNumeral(at);
        } else if (numeralStart < 0) {
            numeralStart = at;
        }
    }

    private void endNumeral(int end) {
        if (numeralStart >= 0) {
            add(numeralStart, end - numeralStart, Candidate.NUMERAL);
            numeralStart = -1;
        }
    }

    /** They are looked for within numerals and right behind them. */
    private void quantifier(char character, int at) {
        boolean behindNumeral = last >= 0 && Candidate.kind(last) == Candidate.NUMERAL && Candidate.end(last) == at;
        if (numeralStart >= 0 || !quantifiers.isEmpty() || behindNumeral) {
            quantifiers.step(character, at, this, Candidate.QUANTIFIER);
        }
    }

    private void order() {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || !Candidate.isSameStretch(found[kept - 1], found[i])) {
                found[kept++] = found[i];
            }
        }
        size = kept;
    }

    /** Only these are in words: neither what lies beyond the basic plane, nor 〇, which is no ideograph. */
    private static boolean isIdeograph(char character) {
        return (character >= 0x4E00 && character <= 0x9FFF)
                || (character >= 0x3400 && character <= 0x4DBF)
                || (character >= 0xF900 && character <= 0xFAFF);
    }

    private static boolean[] numerals() {
        boolean[] numerals = new boolean[1 << Character.SIZE];
        NUMERALS.chars().forEach(numeral -> numerals[numeral] = true);
        return numerals;
    }
}
