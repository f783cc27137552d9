package org.tongwen.analysis.words;

import java.util.Arrays;

/**
 * Cuts runs of folded Han characters into words without overlap, as IK does in its coarse mode.
 *
 * <p>IK itself keeps its dictionary in a static object, so that a server could cut by one list of words alone; and it goes wrong where a
 * reader returns less than it was asked for, and drops what it does not know. Here every character that no word covers is a word.
 *
 * <p>Not thread-safe; the dictionary is shared.
 */
public final class WordSegmenter {

    /** The longest run that is cut, in {@code char}s. */
    public static final int LONGEST = 10_000;

    private final Candidates candidates;
    private final BestWay bestWay;
    private char[] run = new char[0];
    private int length;
    private long[] chosen = new long[64];
    private int chosenSize;
    private int nextChosen;
    private int start;
    private int end;

    /** Cuts by these words. */
    public WordSegmenter(WordDictionary dictionary) {
        this.candidates = new Candidates(dictionary);
        this.bestWay = new BestWay(candidates);
    }

    /** Starts anew, before the first word of this run; the array is read until the next start. */
    public void reset(char[] characters, int size) {
        if (size > LONGEST) {
            throw new IllegalArgumentException("A run of " + size + " chars: give at most " + LONGEST);
        }
        run = characters;
        length = size;
        start = 0;
        end = 0;
        nextChosen = 0;
        chosenSize = 0;
        candidates.find(characters, size);
        int to;
        for (int from = 0; from < candidates.size(); from = to) {
            to = bestWay.groupEnd(from);
            if (to == from + 1) {
                choose(candidates.get(from));
            } else {
                Way way = bestWay.choose(from, to);
                for (int i = 0; i < way.size(); i++) {
                    choose(way.get(i));
                }
            }
        }
    }

    /** Moves to the next word of the run; returns whether there is one. */
    public boolean next() {
        if (end >= length) {
            return false;
        }
        start = end;
        if (nextChosen < chosenSize && Candidate.start(chosen[nextChosen]) == start) {
            end = Candidate.end(chosen[nextChosen]);
            boolean numeral = Candidate.kind(chosen[nextChosen]) == Candidate.NUMERAL;
            nextChosen++;
            if (numeral && isQuantifierAt(end)) {
                end = Candidate.end(chosen[nextChosen++]);
            }
        } else {
            end = start + Character.charCount(Character.codePointAt(run, start, length));
        }
        return true;
    }

    /** Returns the index of the word's first {@code char} in the run. */
    public int start() {
        return start;
    }

    /** Returns the index after the word's last {@code char} in the run. */
    public int end() {
        return end;
    }

    /** A number and what it counts are one word. */
    private boolean isQuantifierAt(int at) {
        return nextChosen < chosenSize
                && Candidate.start(chosen[nextChosen]) == at
                && Candidate.kind(chosen[nextChosen]) == Candidate.QUANTIFIER;
    }

    private void choose(long candidate) {
        if (chosenSize == chosen.length) {
            chosen = Arrays.copyOf(chosen, 2 * chosenSize);
        }
        chosen[chosenSize++] = candidate;
    }
}
