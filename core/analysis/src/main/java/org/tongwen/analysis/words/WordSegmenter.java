package org.tongwen.analysis.words;

import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * Cuts a run of folded Han characters into words without overlap, by IK in its coarse mode and the folded dictionary.
 *
 * <p>IK is given run by run because it loses characters otherwise: it goes wrong where a reader returns less than it
 * was asked for, and silently drops what it does not know, such as the characters beyond the basic plane. Those and all
 * others that no word covers are words of one character here.
 *
 * <p>Not thread-safe; the dictionary is shared.
 */
public final class WordSegmenter {

    /** The longest run, in {@code char}s, that {@link #reset} takes; far below the 4,096 of IK's buffer. */
    public static final int LONGEST_RUN = 1024;

    private final IKSegmenter ik = IkDictionary.newSegmenter();
    private String run = "";
    private @Nullable Lexeme word;
    private int start;
    private int end;

    /** Starts with a new run, of at most {@link #LONGEST_RUN} {@code char}s and one more for the last pair. */
    public void reset(String newRun) throws IOException {
        run = newRun;
        start = 0;
        end = 0;
        ik.reset(new StringReader(newRun));
        word = newRun.isEmpty() ? null : ik.next();
    }

    /** Moves to the next word; returns whether there is one. */
    public boolean next() throws IOException {
        start = end;
        if (start == run.length()) {
            return false;
        }
        if (word != null && word.getBeginPosition() == start) {
            end = word.getEndPosition();
            word = ik.next();
        } else {
            end = run.offsetByCodePoints(start, 1);
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
}
