package org.tongwen.analysis.view;

import java.io.IOException;
import org.tongwen.analysis.words.WordSegmenter;

/**
 * Han characters that stand together without white space are cut into words; any other unit is a term. What is in no
 * word of the dictionary is a term character by character, so nothing is lost.
 */
final class WordTokenizer extends ViewTokenizer {

    private final WordSegmenter segmenter = new WordSegmenter();
    private final StringBuilder run = new StringBuilder();
    private int runStart;
    private int gap;

    /** Whether the unit that was read last is still to be emitted. */
    private boolean pending;

    @Override
    public void reset() throws IOException {
        super.reset();
        segmenter.reset("");
        pending = false;
    }

    @Override
    boolean emit(UnitReader units) throws IOException {
        while (!segmenter.next()) {
            if (!pending && !units.next()) {
                return false;
            }
            if (!units.isHan()) {
                pending = false;
                set(units.text(), units.start(), units.end(), units.gap());
                return true;
            }
            readRun(units);
        }
        set(
                run.subSequence(segmenter.start(), segmenter.end()),
                runStart + segmenter.start(),
                runStart + segmenter.end(),
                gap);
        gap = 0;
        return true;
    }

    private void readRun(UnitReader units) throws IOException {
        run.setLength(0);
        runStart = units.start();
        gap = units.gap();
        do {
            run.append(units.text());
            pending = units.next();
        } while (pending && continuesRun(units));
        segmenter.reset(run.toString());
    }

    private boolean continuesRun(UnitReader units) {
        return units.isHan()
                && units.gap() == 0
                && units.start() == runStart + run.length()
                && run.length() < WordSegmenter.LONGEST_RUN;
    }
}
