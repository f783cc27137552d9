package org.tongwen.analysis.view;

import java.io.IOException;
import org.tongwen.analysis.words.WordDictionary;
import org.tongwen.analysis.words.WordSegmenter;

/**
 * Han characters that stand together without white space are a run, which is cut into words; any other unit is a term.
 * What is in no word of the dictionary is a term character by character, so nothing is lost.
 */
final class WordTokenizer extends ViewTokenizer {

    /** A longer run is cut, wherever that is. */
    private static final int LONGEST_RUN = 1000;

    private final WordSegmenter segmenter;

    /** The run that is being cut; the last character may take two {@code char}s. */
    private final char[] run = new char[LONGEST_RUN + 1];

    private int runStart;

    /** Whether the run has words that were not read yet. */
    private boolean cutting;

    /** Whether the unit that was read last is in no term yet. */
    private boolean pending;

    WordTokenizer(WordDictionary dictionary) {
        this.segmenter = new WordSegmenter(dictionary);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        cutting = false;
        pending = false;
    }

    @Override
    boolean emit(UnitReader units) throws IOException {
        if (cutting && segmenter.next()) {
            setWord(0);
            return true;
        }
        cutting = false;
        if (!pending && !units.next()) {
            return false;
        }
        int gap = units.gap();
        if (units.isHan()) {
            readRun(units);
            segmenter.next();
            setWord(gap);
        } else {
            pending = false;
            set(units.text(), units.length(), units.start(), units.end(), gap);
        }
        return true;
    }

    private void setWord(int gap) {
        int start = segmenter.start();
        int end = segmenter.end();
        set(run, start, end - start, runStart + start, runStart + end, gap);
    }

    private void readRun(UnitReader units) throws IOException {
        runStart = units.start();
        int length = 0;
        int end;
        do {
            System.arraycopy(units.text(), 0, run, length, units.length());
            length += units.length();
            end = units.end();
            pending = units.next();
        } while (pending && length < LONGEST_RUN && units.isHan() && units.gap() == 0 && units.start() == end);
        cutting = true;
        segmenter.reset(run, length);
    }
}
